import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const projectRoot = path.resolve(__dirname, '..', '..');

/** The files that make the law: copied as they are, so that a planted project is judged by the real ones. */
const lawFiles = [
  '.dependency-cruiser.cjs',
  'eslint.config.js',
  'package.json',
  'tsconfig.json',
  'src/core/tsconfig.json',
  'src/ports/tsconfig.json',
  'src/workflows/tsconfig.json',
  'src/launchevent/tsconfig.json',
  'src/launchevent/runtime.d.ts',
];

export interface PlantedProject {
  /** Runs an installed tool in the planted project; answers its exit code and everything it printed. */
  run(script: string, ...args: string[]): { code: number; output: string };
  remove(): void;
}

/** A small project with our law and the given files in it, in a folder of its own. */
export function plantProject(files: Record<string, string>): PlantedProject {
  const root = mkdtempSync(path.join(tmpdir(), 'bijpraat-law-'));
  for (const file of lawFiles) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    cpSync(path.join(projectRoot, file), path.join(root, file));
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return {
    run(script, ...args) {
      const result = spawnSync(
        process.execPath,
        [path.join(projectRoot, 'node_modules', script), ...args],
        { cwd: root, encoding: 'utf8' },
      );
      return { code: result.status ?? 1, output: result.stdout + result.stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

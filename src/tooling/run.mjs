import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

const binaries = {
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  'playwright-core': 'playwright-core/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  webpack: 'webpack/bin/webpack.js',
};

/** The path of an installed command's own script, started with this Node: no shell, on any system. */
export function binary(name) {
  const script = path.join(projectRoot, 'node_modules', binaries[name]);
  if (!existsSync(script)) throw new Error(`${name} is not installed; run npm install.`);
  return script;
}

/** Runs an installed command in the project's root and answers its exit code. */
export function run([name, ...args], { env = {}, nodeArgs = [] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, binary(name), ...args], {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Builds the named webpack configurations; tsx lets the configuration import TypeScript. */
export function build(names, { mode = 'production' } = {}) {
  const which = names.flatMap((name) => ['--config-name', name]);
  return run(['webpack', '--mode', mode, ...which], { nodeArgs: ['--import', 'tsx'] });
}

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const projectRoot = path.resolve(__dirname, '..', '..');

export interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs a script of the project in another folder; answers its exit code and what it printed. */
export function runScript(script: string, cwd: string): Run {
  return run([path.join(projectRoot, script)], cwd);
}

/**
 * What an expression comes to in a Node of its own, with the exports of a module in scope as `it`. The
 * scripts of the tooling run before anything is installed, so they are modules that Node loads as they are.
 */
export function evaluate(module: string, expression: string): { value: unknown; output: string } {
  const url = pathToFileURL(path.join(projectRoot, module)).href;
  const mark = 'the value: ';
  const code = `import * as it from ${JSON.stringify(url)};
    const value = await (${expression});
    console.log(${JSON.stringify(mark)} + JSON.stringify(value));`;
  const { code: status, output } = run(['--input-type=module', '--eval', code], projectRoot);
  if (status !== 0) throw new Error(output);
  const [before = '', value = ''] = output.split(mark);
  return { value: JSON.parse(value) as unknown, output: before };
}

function run(args: readonly string[], cwd: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { code: status ?? 1, output: stdout + stderr };
}

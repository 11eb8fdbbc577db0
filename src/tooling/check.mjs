/* Everything that can be said of the code without running it: types, lint, the import law, format, the manifest. */
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run.mjs';

ensureInstalled();

const steps = [
  ['types', ['tsc', '-p', '.']],
  ['types without a DOM: core, ports, workflows', ['tsc', '-p', 'src/core']],
  ['types without a DOM: launchevent', ['tsc', '-p', 'src/launchevent']],
  ['lint', ['eslint', '.', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint/']],
  ['layers', ['depcruise', 'src', '--config', '.dependency-cruiser.cjs']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['manifest', ['tsx', 'src/tooling/validate-manifest.ts']],
];

const failed = [];
for (const [name, command] of steps) {
  console.log(`\n— ${name}`);
  if ((await run(command)) !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/* npm start: sets up what is missing (packages, the builds), then serves the local Outlook. */
import { spawn } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { binary, build, projectRoot } = await import('./run.mjs');

console.log('Building the add-in and the local Outlook.');
if ((await build(['addin', 'outlook'])) !== 0) process.exit(1);

const server = ['src/sandbox/outlook/server/main.ts', ...process.argv.slice(2)];
const child = spawn(process.execPath, [binary('tsx'), ...server], {
  cwd: projectRoot,
  stdio: 'inherit',
});
// Ctrl+C reaches the child by itself; a signal that is sent to this process is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.once('exit', (code) => process.exit(code ?? 1));

/* npm run screenshots: makes the pictures of the README from the running product. */
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { build, run } = await import('./run.mjs');

if ((await run(['tsx', 'src/tooling/ensure-browser.ts'])) !== 0) process.exit(1);
if ((await build(['addin', 'outlook'])) !== 0) process.exit(1);
process.exitCode = await run(['tsx', 'test/pictures/make-pictures.ts', ...process.argv.slice(2)]);

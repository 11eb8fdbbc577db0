/* npm run build: the production build of the add-in into dist/. BIJPRAAT_ORIGIN names where it will be hosted. */
import path from 'node:path';
import { reportBudgets } from './bundle-size.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { build, projectRoot } from './run.mjs';

ensureInstalled();
const code = await build(['addin']);
if (code !== 0) process.exit(code);
process.exitCode = reportBudgets(path.join(projectRoot, 'dist')) ? 0 : 1;

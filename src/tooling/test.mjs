/* npm test: sets up what is missing (packages, a browser, the build), then runs every test there is. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { build, projectRoot, run } from './run.mjs';

ensureInstalled();

const wanted = process.argv.slice(2);
const needsBrowser = wanted.length === 0;

if (needsBrowser) {
  if ((await run(['tsx', 'src/tooling/ensure-browser.ts'])) !== 0) process.exit(1);
  if ((await build(['addin', 'outlook'])) !== 0) process.exit(1);
}

mkdirSync(path.join(projectRoot, 'test-results'), { recursive: true });
const projects = needsBrowser ? [['node', 'jsdom'], ['browser']] : [['node', 'jsdom', 'browser']];
let failed = false;
for (const names of projects) {
  const code = await run(
    [
      'jest',
      '--selectProjects',
      ...names,
      '--json',
      `--outputFile=test-results/${names.join('-')}.json`,
      // Journeys share one build and one machine; side by side they would only disturb each other.
      ...(names.includes('browser') ? ['--runInBand'] : []),
      ...(wanted.length > 0 ? ['--testPathPatterns', ...wanted] : []),
    ],
    { env: { TZ: 'UTC' } },
  );
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;

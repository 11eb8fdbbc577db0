import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './find-browser.ts';

/* Sees to it that a Chromium can be started, and fetches Playwright's own when none is there. */
try {
  const { executablePath } = await findBrowser();
  console.log(`Browser for the tests: ${executablePath}`);
} catch {
  console.log('No browser found; fetching the one of Playwright.');
  const cli = path.resolve('node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium', '--only-shell'], { stdio: 'inherit' });
  try {
    await findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

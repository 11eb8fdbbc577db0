import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
}

/** Chromium offline: without these it looks up hosts of its maker at every start. */
const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A Chromium that starts on this machine: the one named in BROWSER_PATH or CHROME_PATH, an installed
 * Chrome, Chromium or Edge, one that Playwright downloaded before, or one from npm (64-bit Linux).
 * Each candidate is really started. Throws with what to do when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const args = process.getuid?.() === 0 ? [...quietArgs, '--no-sandbox'] : quietArgs;
  for (const executablePath of [...installedBrowsers(), chromium.executablePath()]) {
    if (existsSync(executablePath) && (await starts(executablePath, args))) {
      return { executablePath, args };
    }
  }
  const packaged = await packagedBrowser();
  if (packaged && (await starts(packaged.executablePath, packaged.args))) return packaged;
  throw new Error(
    'No Chromium could be started. Install Chrome, Edge or Chromium (Debian: apt-get install chromium), ' +
      'or run: npx playwright-core install chromium --only-shell; or name one in BROWSER_PATH.',
  );
}

/** The Chromium family on this machine, the one the user named first; none has been started yet. */
export function installedBrowsers(): string[] {
  const env = process.env;
  const named = [env['BROWSER_PATH'], env['CHROME_PATH']];
  const windowsRoots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  const installed = {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/microsoft-edge',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: windowsRoots.flatMap((root) =>
      root
        ? [
            join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ]
        : [],
    ),
  }[process.platform as string];
  return [...named, ...(installed ?? [])].filter(
    (path): path is string => path !== undefined && existsSync(path),
  );
}

/** The packaged build unpacks into the temporary folder; naming the runtime makes it bring its own libraries. */
async function packagedBrowser(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return {
      executablePath: await packaged.executablePath(),
      args: [...packaged.args, ...quietArgs],
    };
  } catch {
    return null; // an optional dependency: absent where it was not installed
  }
}

async function starts(executablePath: string, args: string[]): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args, timeout: 20_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

import { spawn } from 'node:child_process';
import { installedBrowsers } from '../../../tooling/find-browser.ts';
import type { LocalOutlook } from './start-local-outlook.ts';

/**
 * Opens Outlook for whoever sits at this machine: in a Chromium with a profile of its own, which is told
 * to trust exactly our key, or else the welcome page in the browser the system prefers. Does nothing where
 * nobody sits: on a server, in CI, or when the output goes to a file.
 */
export function openInBrowser(
  outlook: Pick<LocalOutlook, 'outlookUrl' | 'welcomeUrl' | 'spkiHash'>,
  profileDirectory: string,
): void {
  if (!someoneIsThere()) return;
  const [browser] = installedBrowsers();
  if (browser === undefined) {
    const [command, ...args] = systemOpener();
    start(command, [...args, outlook.welcomeUrl]);
    return;
  }
  start(browser, [
    `--user-data-dir=${profileDirectory}`,
    // Counts only together with a profile of its own, and only for this one key.
    `--ignore-certificate-errors-spki-list=${outlook.spkiHash}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-features=Translate',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    outlook.outlookUrl,
  ]);
}

function someoneIsThere(): boolean {
  if (process.env['CI'] !== undefined || !process.stdout.isTTY) return false;
  if (process.platform !== 'linux') return true;
  return process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
}

function systemOpener(): [string, ...string[]] {
  if (process.platform === 'darwin') return ['open'];
  return process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
}

function start(command: string, args: readonly string[]): void {
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  // The addresses have been printed: a browser that does not start is no reason to stop.
  child.once('error', () => undefined);
  child.unref();
}

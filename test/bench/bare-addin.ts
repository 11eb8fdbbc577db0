import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The built add-in with a pane that does nothing but wait for the same office.js. */
export function bareAddin(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-bare-'));
  cpSync(path.resolve('dist'), directory, { recursive: true });
  writeFileSync(
    path.join(directory, 'taskpane.html'),
    '<!doctype html><html lang="en"><title>Bare</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="bare.js"></script><body></body></html>',
  );
  writeFileSync(
    path.join(directory, 'bare.js'),
    `Office.onReady(() => { document.body.innerHTML = '<p role="option">ready</p>'; });`,
  );
  return directory;
}

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installedBrowsers } from '../../src/tooling/find-browser.ts';

const named = ['BROWSER_PATH', 'CHROME_PATH'] as const;
const before = named.map((name) => process.env[name]);

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-browser-'));
  for (const name of named) Reflect.deleteProperty(process.env, name);
});

afterEach(() => {
  for (const [index, name] of named.entries()) {
    const value = before[index];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  rmSync(directory, { recursive: true, force: true });
});

function aBrowser(name: string): string {
  const file = path.join(directory, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

test('the one the user named comes first, before any other', () => {
  const installed = installedBrowsers();
  const browser = aBrowser('browser');
  const chrome = aBrowser('chrome');
  process.env['CHROME_PATH'] = chrome;
  expect(installedBrowsers()).toEqual([chrome, ...installed]);
  process.env['BROWSER_PATH'] = browser;
  expect(installedBrowsers()).toEqual([browser, chrome, ...installed]);
});

test('a name without a file behind it does not count', () => {
  const installed = installedBrowsers();
  process.env['BROWSER_PATH'] = path.join(directory, 'none');
  process.env['CHROME_PATH'] = '';
  expect(installedBrowsers()).toEqual(installed);
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  claimDirectory,
  DirectoryClaimedError,
} from '../../../src/sandbox/database/claim-directory.ts';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-claim-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const pidFile = () => path.join(directory, 'running.pid');

test('gives the directory back when it is done', () => {
  claimDirectory(directory)();
  expect(readdirSync(directory)).toEqual([]);
});

test('refuses a directory that a living process has', () => {
  writeFileSync(pidFile(), String(process.ppid));
  expect(() => claimDirectory(directory)).toThrow(DirectoryClaimedError);
  expect(() => claimDirectory(directory)).toThrow(String(process.ppid));
});

test('refuses a second claim of the same process, and leaves the first one be', () => {
  const release = claimDirectory(directory);
  expect(() => claimDirectory(directory)).toThrow(DirectoryClaimedError);
  expect(readdirSync(directory)).toEqual(['running.pid']);
  release();
  claimDirectory(directory)();
});

test.each([
  ['a process that is gone', '999999999'],
  ['nonsense', 'abc'],
  ['nothing', ''],
])('takes over from %s', (_name, content) => {
  writeFileSync(pidFile(), content);
  expect(() => claimDirectory(directory)).not.toThrow();
});

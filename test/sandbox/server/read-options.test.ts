import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOptions, UsageError } from '../../../src/sandbox/outlook/server/read-options.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'bijpraat-options-'));
  mkdirSync(path.join(root, 'other', 'web'), { recursive: true });
  writeFileSync(path.join(root, 'other', 'manifest.xml'), '<OfficeApp/>');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('without anything it is our add-in, on the ports of the manifest', () => {
  expect(readOptions([], root)).toEqual({
    dataDirectory: path.join(root, '.local', 'data'),
    manifestPath: path.join(root, 'manifest.xml'),
    distDirectory: path.join(root, 'dist'),
    pages: 'ours',
    port: 8443,
    reset: false,
    open: true,
  });
});

test.each([
  ['--reset', { reset: true }],
  ['--no-open', { open: false }],
  ['--port 9443', { port: 9443 }],
  ['--port=9443', { port: 9443 }],
  ['--port 1', { port: 1 }],
  ['--port 65532', { port: 65_532 }],
])('%s', (args, expected) => {
  expect(readOptions(args.split(' '), root)).toMatchObject(expected);
});

test('--data is relative to the project, or absolute', () => {
  expect(readOptions(['--data', 'elsewhere'], root).dataDirectory).toBe(
    path.join(root, 'elsewhere'),
  );
  const absolute = path.resolve(root, '..', 'data');
  expect(readOptions(['--data', absolute], root).dataDirectory).toBe(absolute);
});

test('another manifest stays on its own server', () => {
  expect(readOptions(['--manifest', 'other/manifest.xml'], root)).toMatchObject({
    manifestPath: path.join(root, 'other', 'manifest.xml'),
    pages: 'elsewhere',
  });
});

test('another manifest with its pages is served from here', () => {
  expect(
    readOptions(['--manifest', 'other/manifest.xml', '--pages', 'other/web'], root),
  ).toMatchObject({
    distDirectory: path.join(root, 'other', 'web'),
    pages: 'given',
  });
});

test.each([
  ['--pages without a manifest', '--pages other/web', '--pages goes together with --manifest.'],
  ['a manifest that is not there', '--manifest none.xml', '--manifest: there is no '],
  [
    'pages that are not there',
    '--manifest other/manifest.xml --pages none',
    '--pages: there is no ',
  ],
  ['an unknown option', '--prot 9443', '--prot'],
  ['a word without an option', 'now', 'now'],
  ['an option without its value', '--port', '--port'],
  ['a value where there is none', '--reset=yes', '--reset'],
  ['port 0', '--port 0', '--port: expected a number from 1 to 65532'],
  ['a port without room for three', '--port 65533', '--port: expected'],
  ['a negative port', '--port=-1', '--port: expected'],
  ['half a port', '--port 8443.5', '--port: expected'],
  ['a port in words', '--port eight', '--port: expected'],
  ['an empty port', '--port=', '--port: expected'],
])('refuses %s', (_name, args, message) => {
  expect(() => readOptions(args.split(' '), root)).toThrow(UsageError);
  expect(() => readOptions(args.split(' '), root)).toThrow(message);
});

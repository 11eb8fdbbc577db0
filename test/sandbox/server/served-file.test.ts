import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathInside, readServedFile } from '../../../src/sandbox/outlook/server/served-file.ts';

let parent = '';
let root = '';

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'bijpraat-served-'));
  root = path.join(parent, 'dist');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(parent, 'dist-secret'));
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  writeFileSync(path.join(parent, 'dist-secret', 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'a page.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'assets', 'icon.png'), Uint8Array.of(0x89, 0x50, 0, 0xff));
  writeFileSync(path.join(root, 'unknown.kind'), 'x');
});

afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('a file is answered byte for byte, with its type', async () => {
  expect(await readServedFile(root, '/assets/icon.png')).toEqual({
    bytes: Uint8Array.of(0x89, 0x50, 0, 0xff),
    contentType: 'image/png',
  });
});

test.each([
  ['/a%20page.html', 'text/html; charset=utf-8'],
  ['/a page.html', 'text/html; charset=utf-8'],
  ['a%20page.html', 'text/html; charset=utf-8'],
  ['/assets/../a%20page.html', 'text/html; charset=utf-8'],
  ['/unknown.kind', 'application/octet-stream'],
])('%s is there', async (url, contentType) => {
  expect(await readServedFile(root, url)).toMatchObject({ contentType });
});

test.each([
  ['a file that is missing', '/none.html'],
  ['a folder', '/assets'],
  ['a folder with a slash', '/assets/'],
  ['the folder itself', '/'],
  ['nothing', ''],
  ['below a file', '/a page.html/more'],
  ['a name longer than a system takes', `/${'x'.repeat(5000)}`],
])('%s is not here', async (_name, url) => {
  expect(await readServedFile(root, url)).toBeNull();
});

test.each([
  ['dots', '/../secret.txt'],
  ['dots without a slash', '../secret.txt'],
  ['dots further on', '/assets/../../secret.txt'],
  ['encoded dots', '/%2e%2e/secret.txt'],
  ['encoded slashes', '/..%2Fsecret.txt'],
  ['all encoded', '/%2e%2e%2fsecret.txt'],
  ['encoded further on', '/assets/%2e%2e%2f%2e%2e%2fsecret.txt'],
  ['backslashes', '/..\\secret.txt'],
  ['encoded backslashes', '/..%5csecret.txt'],
  ['a folder that starts with the same name', '/../dist-secret/secret.txt'],
  ['the folder above', '/..'],
  ['an end in the middle', '/a page.html\0.png'],
  ['an encoded end in the middle', '/a page.html%00.png'],
  ['an encoding that is broken', '/%'],
  ['an encoding that is no UTF-8', '/%ff'],
])('%s do not lead outside', async (_name, url) => {
  expect(pathInside(root, url)).toBeNull();
  expect(await readServedFile(root, url)).toBeNull();
});

test.each([
  ['an absolute path', () => path.join(parent, 'secret.txt')],
  ['two slashes', () => `/${path.join(parent, 'secret.txt')}`],
  ['dots encoded twice', () => '/%252e%252e/secret.txt'],
])('%s stay below the folder', async (_name, url) => {
  expect(pathInside(root, url())).toMatch(root + path.sep);
  expect(await readServedFile(root, url())).toBeNull();
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  ManifestError,
  openManifest,
  pageOrigin,
} from '../../../src/sandbox/outlook/server/open-manifest.ts';
import type { OpenManifestOptions } from '../../../src/sandbox/outlook/server/open-manifest.ts';
import { button, described, mailApp, ORIGIN, surface, withPoints } from './manifest-samples.ts';

const HERE = 'https://localhost:50123';
const ours = path.resolve(__dirname, '..', '..', '..', 'manifest.xml');

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-manifest-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function open(xml: string, pages: OpenManifestOptions['pages']) {
  const manifestPath = path.join(directory, 'manifest.xml');
  writeFileSync(manifestPath, xml);
  return openManifest({ manifestPath, pages, addinOrigin: HERE });
}

const compose = (content: string): string => surface('MessageComposeCommandSurface', content);
const command = '<Action xsi:type="ExecuteFunction"><FunctionName>note</FunctionName></Action>';

test('every address of our own manifest moves to the origin it is served on', async () => {
  const read = await openManifest({ manifestPath: ours, pages: 'ours', addinOrigin: HERE });
  expect(JSON.stringify(read)).not.toContain('localhost:8444');
  expect(pageOrigin(read)).toBe(HERE);
  expect(read.functionFile).toBe(`${HERE}/commands.html`);
  expect(readFileSync(ours, 'utf8')).toContain('https://localhost:8444/');
});

test('pages that are given move to our origin; what lies elsewhere does not', async () => {
  const elsewhere = 'https://help.example/notes';
  const xml = withPoints(compose(button('one'))).replace(
    '<bt:Url id="commands" DefaultValue="https://addin.example/commands.html"/>',
    `<bt:Url id="commands" DefaultValue="${elsewhere}"/>`,
  );
  const read = await open(xml, 'given');
  expect(pageOrigin(read)).toBe(HERE);
  expect(read.functionFile).toBe(elsewhere);
  expect(JSON.stringify(read)).not.toContain(`${ORIGIN}/`);
});

test('pages that are given move however the manifest spells their origin', async () => {
  const read = await open(
    withPoints(compose(button('one'))).replaceAll(ORIGIN, 'https://Addin.Example:443'),
    'given',
  );
  expect(pageOrigin(read)).toBe(HERE);
});

test('an add-in with a server of its own on this machine stays where it is', async () => {
  const xml = withPoints(compose(button('one'))).replaceAll(ORIGIN, 'https://localhost:3000');
  expect(await open(xml, 'elsewhere')).toEqual(described(xml));
});

test('pages on another host are said to be beyond office.js, with the way out', async () => {
  const { unsupported } = await open(withPoints(compose(button('one'))), 'elsewhere');
  expect(unsupported).toEqual([
    'The pages are on addin.example: office.js works only with pages on localhost. Serve them from here with --pages <folder>.',
  ]);
});

test('the file is read afresh each time', async () => {
  const xml = withPoints(compose(button('one')));
  expect((await open(xml, 'elsewhere')).version).toBe('1.2.0.0');
  expect((await open(xml.replace('1.2.0.0', '1.3.0.0'), 'elsewhere')).version).toBe('1.3.0.0');
});

test.each([
  ['of a pane', compose(button('one')), ORIGIN],
  ['of the command page when there is no pane', compose(button('one', command)), ORIGIN],
])('the origin is that %s', (_name, points, origin) => {
  expect(pageOrigin(described(withPoints(points)))).toBe(origin);
});

test('there is no origin when the manifest names no page', () => {
  const addin = described(mailApp());
  expect(
    pageOrigin({ ...addin, surfaces: [], functionFile: null, launchEventRuntime: null }),
  ).toBeNull();
});

test('an error lists every problem', async () => {
  const xml = mailApp({
    id: '<Id>not-a-guid</Id>',
    version: '<Version>one</Version>',
    permissions: '<Permissions>Everything</Permissions>',
  });
  const error = await open(xml, 'elsewhere').catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ManifestError);
  const { message } = error as ManifestError;
  expect(message).toMatch(/^The manifest cannot be used:\n/);
  expect(message.split('\n').length).toBeGreaterThanOrEqual(4);
  for (const word of ['Id', 'Version', 'permission']) expect(message).toContain(word);
});

test.each([
  ['a file that is not there', () => path.join(directory, 'none.xml')],
  ['a folder', () => directory],
])('says which file it is that cannot be read: %s', async (_name, place) => {
  const manifestPath = place();
  const reading = openManifest({ manifestPath, pages: 'ours', addinOrigin: HERE });
  await expect(reading).rejects.toThrow(ManifestError);
  await expect(reading).rejects.toThrow(`The manifest ${manifestPath} cannot be read.`);
});

test('text that is no manifest is an error of the manifest', async () => {
  await expect(open('{"manifestVersion":"1.17"}', 'ours')).rejects.toThrow(ManifestError);
});

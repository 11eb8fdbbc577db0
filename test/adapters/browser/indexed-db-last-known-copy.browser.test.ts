import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { createIndexedDbLastKnownCopy } from '../../../src/adapters/browser/indexed-db-last-known-copy.ts';
import type { WorkspaceCopy } from '../../../src/ports/workspace-store.ts';
import { findBrowser } from '../../../src/tooling/find-browser.ts';
import { bundle } from '../../sandbox/host/browser/bundle.ts';
import { serve } from '../../sandbox/host/browser/serve.ts';

/* The copy in the IndexedDB of a real browser: it is there after the page has gone. */
const root = resolve(__dirname, '../../..');
const copy: WorkspaceCopy = { text: '{"id":"één"}', readAt: '2027-05-20T08:00:00Z' };

let browser: Browser;
let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'last-known-'));
  await bundle(join(__dirname, 'last-known-page.ts'), folder, 'page');
  site = await serve([
    ['/page.js', join(folder, 'page.js')],
    ['/', join(root, 'test/adapters/browser/last-known-page.html')],
  ]);
  browser = await chromium.launch(await findBrowser());
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
  await page.goto(site.origin);
});

afterEach(() => page.context().close());

interface LastKnownWindow {
  readonly create: typeof createIndexedDbLastKnownCopy;
}

const read = (name?: string) =>
  page.evaluate((of) => (window as unknown as LastKnownWindow).create(of).read(), name);
const write = (written: WorkspaceCopy) =>
  page.evaluate((it) => (window as unknown as LastKnownWindow).create().write(it), written);

test('there is no copy at first', async () => {
  expect(await read()).toBeNull();
});

test('a copy outlives the page, and only the last one is kept', async () => {
  await write({ ...copy, text: '{"id":"old"}' });
  await write(copy);
  await page.reload();
  expect(await read()).toEqual(copy);
});

test('another database has a copy of its own', async () => {
  await write(copy);
  expect(await read('other')).toBeNull();
});

test.each([
  ['not a copy', 'text'],
  ['a copy without its moment', { text: '{}' }],
  ['a copy with a moment that is none', { ...copy, readAt: 'gisteren' }],
  ['a copy with more than we know', { ...copy, etag: 'x' }],
])('what another version left there is not taken for a copy: %s', async (_what, left) => {
  await write(copy);
  await page.evaluate(
    (value) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('bijpraat');
        opening.onsuccess = () => {
          const change = opening.result.transaction('last-known', 'readwrite');
          change.objectStore('last-known').put(value, 'workspace');
          change.oncomplete = () => done();
        };
      }),
    left,
  );
  expect(await read()).toBeNull();
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { findBrowser } from '../../../src/tooling/find-browser.ts';
import type { Outlook } from './browser/host-page.ts';
import { bundle } from './browser/bundle.ts';
import { serve } from './browser/serve.ts';

/*
 * The host against the genuine office.js, in a real browser: each statement is made by the library that
 * add-ins use, not by what we believe of it.
 */
const root = resolve(__dirname, '../../..');
const pages = join(__dirname, 'browser');

interface Answer {
  value?: unknown;
  code?: number;
  name?: string;
  message?: string;
}

export interface AddinWindow {
  ready: Promise<{ host: string; platform: string }>;
  heard: Record<string, unknown>[];
  call(path: string, ...args: unknown[]): Promise<Answer>;
  listen(path: string, type: string): Promise<string>;
  openDialog(): Promise<string | number>;
  dialog: { messageChild(message: string): void; close(): void };
}

let browser: Browser;
let folder: string;
let hostSite: Awaited<ReturnType<typeof serve>>;
let addinSite: Awaited<ReturnType<typeof serve>>;
export let page: Page;
export let pane: Frame;
const strayRequests: string[] = [];

/** Starts and ends the browser and both sites around the tests of a file. */
export function startOutlook(): void {
  jest.setTimeout(30_000);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'host-test-'));
    await bundle(join(pages, 'host-page.ts'), folder, 'host');
    hostSite = await serve([
      ['/host.js', join(folder, 'host.js')],
      ['/', join(pages, 'host.html')],
    ]);
    addinSite = await serve([
      ['/msajax-shim.js', join(root, 'src/sandbox/outlook/host/msajax-shim.js')],
      ['/office/', join(root, 'node_modules/@microsoft/office-js/dist')],
      ['/', pages],
    ]);
    browser = await chromium.launch(await findBrowser());
  });

  afterAll(async () => {
    await browser.close();
    await hostSite.close();
    await addinSite.close();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    await open({});
  });

  afterEach(async () => {
    await page.context().close();
    expect(strayRequests).toEqual([]);
  });
}

export async function open(choices: Record<string, string>): Promise<void> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith('https://localhost:')) strayRequests.push(request.url());
  });
  const query = new URLSearchParams({ addin: addinSite.origin, ...choices });
  await page.goto(`${hostSite.origin}/?${query.toString()}`);
  await onHost((outlook) => outlook.openPane());
  pane = await frameOf('#pane');
  await pane.waitForFunction(() => (window as unknown as AddinWindow).ready);
}

async function frameOf(selector: string): Promise<Frame> {
  const handle = await page.waitForSelector(selector, { state: 'attached' });
  const frame = (await handle.contentFrame())!;
  await frame.waitForFunction(() => 'heard' in window);
  return frame;
}

/** Runs in the page around the pane. */
export function onHost<T>(run: (outlook: Outlook) => T | Promise<T>): Promise<T> {
  return page.evaluate(`(${run.toString()})(window.outlook)`);
}

/** Calls office.js in the pane. */
export function call(path: string, ...args: unknown[]): Promise<Answer> {
  return pane.evaluate(
    ([name, ...rest]) => (window as unknown as AddinWindow).call(name as string, ...rest),
    [path, ...args],
  );
}

export function listen(path: string, type: string): Promise<string> {
  return pane.evaluate(
    ([target, event]) => (window as unknown as AddinWindow).listen(target!, event!),
    [path, type],
  );
}

export async function heard(count: number, frame = pane): Promise<Record<string, unknown>[]> {
  await frame.waitForFunction(
    (most) => (window as unknown as AddinWindow).heard.length >= most,
    count,
  );
  return frame.evaluate(() => (window as unknown as AddinWindow).heard);
}

/** A value of office.js's own, such as `mailbox.userProfile.displayName`. */
export function read(expression: string): Promise<unknown> {
  return pane.evaluate(`Office.context.${expression}`);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { findBrowser } from '../../src/tooling/find-browser.ts';
import { bundle } from '../sandbox/host/browser/bundle.ts';
import { serve } from '../sandbox/host/browser/serve.ts';
import type { StagedOutlook } from './browser/outlook-page.ts';
import type { PaneWindow } from './browser/pane-page.ts';
import { mailItemContract } from './mail-item-contract.ts';
import type { MailItemProbe, Question } from './mail-item-probe.ts';
import { emptyMail } from './mail-item-stage.ts';
import type { MailItemStage, StagedMail, Trouble } from './mail-item-stage.ts';

/* The adapter that ships, with the genuine office.js, inside the host of the local Outlook. */
const root = resolve(__dirname, '../..');
const pages = join(__dirname, 'browser');

let browser: Browser;
let folder: string;
let outlookSite: Awaited<ReturnType<typeof serve>>;
let paneSite: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-item-contract-'));
  await bundle(join(pages, 'outlook-page.ts'), folder, 'outlook-page');
  await bundle(join(pages, 'pane-page.ts'), folder, 'pane-page');
  outlookSite = await serve([
    ['/outlook-page.js', join(folder, 'outlook-page.js')],
    ['/', join(pages, 'outlook.html')],
  ]);
  paneSite = await serve([
    ['/pane-page.js', join(folder, 'pane-page.js')],
    ['/msajax-shim.js', join(root, 'src/sandbox/outlook/host/msajax-shim.js')],
    ['/office/', join(root, 'node_modules/@microsoft/office-js/dist')],
    ['/pane.html', join(pages, 'pane.html')],
  ]);
  browser = await chromium.launch(await findBrowser());
});

afterAll(async () => {
  await browser.close();
  await outlookSite.close();
  await paneSite.close();
  await rm(folder, { recursive: true });
});

mailItemContract(makeOfficeStage);

/** The calls of office.js that a question makes, by the number they have on the wire. */
const dispids: Readonly<Record<Question, number[]>> = {
  bodyType: [14],
  bodyText: [37],
  selection: [28],
  insertAtCursor: [13],
  recipients: [15],
  subject: [18],
  setSubject: [17],
  notify: [35],
};

const refusals = { 'no-permission': 7000, invalid: 9016, 'not-supported': 5000 } as const;

async function makeOfficeStage(first: Partial<StagedMail> | null): Promise<MailItemStage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${outlookSite.origin}/?pane=${encodeURIComponent(paneSite.origin)}`);
  const outlook = driveOutlook(page);
  if (first !== null) await outlook('open', { ...emptyMail, ...first });
  await outlook('loadPane');
  const pane = await paneOf(page);

  /** Does something that brings another item, and waits until the adapter has told of it. */
  const goElsewhere = async (go: () => Promise<unknown>): Promise<void> => {
    const before = await pane.evaluate(() => (window as unknown as PaneWindow).changes());
    await go();
    await pane.waitForFunction(
      (count) => (window as unknown as PaneWindow).changes() > count,
      before,
    );
  };

  return {
    probe: driveProbe(pane),
    open: (mail = {}) => goElsewhere(() => outlook('open', { ...emptyMail, ...mail })),
    openReading: (from) => goElsewhere(() => outlook('openReading', from)),
    openNothing: () => goElsewhere(() => outlook('openNothing')),
    body: (mail) => outlook('body', mail),
    subject: (mail) => outlook('subject', mail),
    notices: (mail) => outlook('notices', mail),
    select: (text) => outlook('select', text, false),
    putCursorBehind: (text) => outlook('select', text, true),
    selectInSubject: (text) => outlook('selectInSubject', text),
    changeRecipients: (to) => outlook('changeRecipients', to),
    expectTrouble: (question, trouble) => outlook('fail', dispids[question], faultOf(trouble)),
    end: async () => {
      const reports = await page.evaluate(() => (window as unknown as HasOutlook).outlook.reports);
      await context.close();
      expect(reports).toEqual([]);
    },
  };
}

function faultOf(trouble: Trouble): Parameters<StagedOutlook['fail']>[1] {
  switch (trouble.kind) {
    case 'silence':
      return { silence: true };
    case 'user-leaves':
      return { leaveFor: emptyMail };
    case 'refused':
      return { errorCode: refusals[trouble.code] };
  }
}

interface HasOutlook {
  readonly outlook: StagedOutlook;
}

type Doing = Exclude<keyof StagedOutlook, 'reports'>;

/** Calls the page around the pane. */
function driveOutlook(page: Page) {
  return <Name extends Doing>(
    name: Name,
    ...given: Parameters<StagedOutlook[Name]>
  ): Promise<ReturnType<StagedOutlook[Name]>> =>
    page.evaluate(
      ([called, args]) => {
        const { outlook } = window as unknown as HasOutlook;
        const methods = outlook as unknown as Record<string, (...all: unknown[]) => unknown>;
        return methods[called]!(...args);
      },
      [name, given] as const,
    ) as Promise<ReturnType<StagedOutlook[Name]>>;
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#pane', { state: 'attached' });
  const pane = (await handle.contentFrame())!;
  await pane.waitForFunction(() => 'probe' in window);
  return pane;
}

/** The probe in the pane, as one here. */
function driveProbe(pane: Frame): MailItemProbe {
  const call = <Name extends keyof MailItemProbe>(name: Name) =>
    ((...given: unknown[]) =>
      pane.evaluate(
        ([called, args]) => {
          const { probe } = window as unknown as PaneWindow;
          const methods = probe as unknown as Record<string, (...all: unknown[]) => unknown>;
          return methods[called]!(...args);
        },
        [name, given] as const,
      )) as MailItemProbe[Name];
  return {
    current: call('current'),
    isCurrent: call('isCurrent'),
    ask: call('ask'),
    listen: call('listen'),
    unlisten: call('unlisten'),
    heard: call('heard'),
  };
}

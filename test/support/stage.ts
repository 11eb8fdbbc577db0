import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import type { HostPreferences } from '../../src/sandbox/outlook/shared/addin.ts';
import { startLocalOutlook } from '../../src/sandbox/outlook/server/start-local-outlook.ts';
import { findBrowser } from '../../src/tooling/find-browser.ts';

const projectRoot = process.cwd();

/** The day every journey and picture plays on: stage 3 of the sample, round 3. */
export const STAGE_DAY = '2027-05-20';
const STAGE_MOMENT = new Date(`${STAGE_DAY}T09:00:00+02:00`);

export const defaultPreferences: HostPreferences = {
  language: 'nl-NL',
  theme: 'light',
  profile: 'web',
  newMailType: 'html',
};

/** The running product: the local Outlook with the built add-in, and a browser. One for a test file. */
export interface Stage {
  readonly outlookUrl: string;
  readonly addinUrl: string;
  /** A fresh window on an Outlook that was reset to the seed. */
  open(options?: StageOptions): Promise<Scene>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly preferences?: Partial<HostPreferences>;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the picture for each of the page; 1 when left out. */
  readonly scale?: number;
  /** How the storage of the workspace behaves. */
  readonly workspace?:
    'ok' | 'slow' | 'fails' | 'offline' | 'refused' | 'empty' | 'corrupt' | 'too-new';
  readonly forcedColors?: 'active' | 'none';
  /** Lets time go by, for measuring it; otherwise it is always nine o'clock on the day of the sample. */
  readonly realTime?: boolean;
}

/** One window. What may never happen is collected and asserted when the scene ends. */
export interface Scene {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The task pane, once it is open. */
  readonly pane: FrameLocator;
  /** The body of the mail being written. */
  readonly body: Locator;
  setWorkspaceFault(fault: NonNullable<StageOptions['workspace']>): Promise<void>;
  /** Fails when a content security policy was violated, a page threw, or something was asked beyond this machine. */
  end(): Promise<void>;
}

export interface StartOptions {
  readonly manifestPath?: string;
  readonly distDirectory?: string;
  readonly pages?: 'ours' | 'given';
}

/** Starts a server with a database of its own and a browser; ports are the system's choice. */
export async function startStage(options: StartOptions = {}): Promise<Stage> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'bijpraat-stage-'));
  const outlook = await startLocalOutlook({
    dataDirectory,
    today: () => STAGE_DAY,
    now: () => STAGE_MOMENT,
    pages: options.pages ?? 'ours',
    samplePath: path.join(projectRoot, 'assets', 'sample', 'workspace.json'),
    distDirectory: options.distDirectory ?? path.join(projectRoot, 'dist'),
    hostPageDirectory: path.join(projectRoot, '.local', 'outlook'),
    manifestPath: options.manifestPath ?? path.join(projectRoot, 'manifest.xml'),
    ports: { outlook: 0, addin: 0, welcome: 0 },
  });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  return {
    outlookUrl: outlook.outlookUrl,
    addinUrl: outlook.addinUrl,
    open: async (scene = {}) => {
      await outlook.reset();
      return openScene(browser, outlook.outlookUrl, scene);
    },
    close: async () => {
      await browser.close();
      await outlook.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function openScene(
  browser: Browser,
  outlookUrl: string,
  options: StageOptions,
): Promise<Scene> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    deviceScaleFactor: options.scale ?? 1,
    locale: options.preferences?.language ?? defaultPreferences.language,
    timezoneId: 'Europe/Amsterdam',
    colorScheme: options.preferences?.theme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (options.realTime !== true) await context.clock.setFixedTime(STAGE_MOMENT);
  // tsx marks functions with their names; one that runs in the page has to find the mark there.
  await context.addInitScript('globalThis.__name ??= (marked) => marked');
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const never = watchWhatMayNeverHappen(page);
  const call = async (method: 'put' | 'post', url: string, data: unknown): Promise<void> => {
    const response = await context.request[method](new URL(url, outlookUrl).href, {
      data,
      headers: { origin: new URL(outlookUrl).origin },
    });
    if (!response.ok()) throw new Error(`${url} answered ${response.status()}`);
  };
  const setWorkspaceFault: Scene['setWorkspaceFault'] = (workspace) =>
    call('post', '/api/faults', { workspace });
  await call('put', '/api/preferences', { ...defaultPreferences, ...options.preferences });
  await setWorkspaceFault(options.workspace ?? 'ok');
  await page.goto(outlookUrl);
  return {
    page,
    context,
    pane: page.frameLocator('aside iframe'),
    body: page.getByRole('textbox', { name: /^(Berichttekst|Corps du message|Message body)$/ }),
    setWorkspaceFault,
    end: async () => {
      const seen = [...never];
      await context.close();
      if (seen.length > 0) throw new Error(`What may never happen:\n${seen.join('\n')}`);
    },
  };
}

function watchWhatMayNeverHappen(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`a page threw: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) seen.push(message.text());
  });
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost')
      seen.push(`asked beyond this machine: ${hostname}`);
  });
  return seen;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addinApp } from '../../../src/sandbox/outlook/server/addin-app.ts';
import type { AddinAppOptions } from '../../../src/sandbox/outlook/server/addin-app.ts';
import { createWorkspaceFaults } from '../../../src/sandbox/outlook/server/workspace-faults.ts';
import type { WorkspaceFaults } from '../../../src/sandbox/outlook/server/workspace-faults.ts';

export const OUTLOOK_ORIGIN = 'https://localhost:8443';
export const SAMPLE = path.resolve(
  __dirname,
  '..',
  '..',
  '..',
  'assets',
  'sample',
  'workspace.json',
);

export interface AddinStage {
  readonly directory: string;
  readonly faults: WorkspaceFaults;
  readonly app: ReturnType<typeof addinApp>;
  /** Puts a file among the add-in's pages. */
  put(name: string, content: string | Uint8Array): void;
  get(url: string): Promise<Response>;
  close(): void;
}

/** The add-in's origin over a folder of its own, without a server in front. */
export function openAddinStage(options: Partial<AddinAppOptions> = {}): AddinStage {
  const directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-addin-'));
  const faults = createWorkspaceFaults();
  const app = addinApp({
    distDirectory: directory,
    pages: 'ours',
    samplePath: SAMPLE,
    faults,
    today: () => '2027-05-20',
    outlookOrigin: () => OUTLOOK_ORIGIN,
    ...options,
  });
  return {
    ...{ directory, faults, app },
    put(name, content) {
      const file = path.join(directory, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    get: async (url) => app.request(`https://localhost:8444${url}`),
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}

import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { claimDirectory } from '../../database/claim-directory.ts';
import type { Database } from '../../database/database.ts';
import { openDatabase } from '../../database/open-database.ts';
import { readSample } from '../../seed/read-sample.ts';
import { seedMailboxes } from '../../seed/seed-mailboxes.ts';
import { addinApp } from './addin-app.ts';
import { ensureCertificates } from './certificates.ts';
import { createChangeFeed } from './mail/change-feed.ts';
import { createMailStore } from './mail/mail-store.ts';
import { createMailTables, isOtherVersion } from './mail/mail-tables.ts';
import { listOwners } from './mail/owner-rows.ts';
import { seedMail } from './mail/seed-mail.ts';
import { createSettingStore } from './mail/setting-rows.ts';
import { openManifest } from './open-manifest.ts';
import { outlookApp } from './outlook-app.ts';
import { serveApp } from './serve-app.ts';
import type { ServedApp } from './serve-app.ts';
import { welcomeApp } from './welcome-app.ts';
import { createWorkspaceFaults } from './workspace-faults.ts';

export interface LocalOutlookOptions {
  /** Where the mailboxes and the certificate are kept; made when it is not there. */
  readonly dataDirectory: string;
  /** The build of the add-in, or the pages of another one. */
  readonly distDirectory: string;
  /** The build of the Outlook page. */
  readonly hostPageDirectory: string;
  readonly samplePath: string;
  readonly manifestPath: string;
  /** `ours`, another add-in whose pages are in `distDirectory`, or one that has a server of its own. */
  readonly pages: 'ours' | 'given' | 'elsewhere';
  /** 0 for one that is free. */
  readonly ports: { readonly outlook: number; readonly addin: number; readonly welcome: number };
  /** The ISO date the sample is moved to. */
  readonly today: () => string;
  readonly now: () => Date;
}

export interface LocalOutlook {
  readonly outlookUrl: string;
  /** The origin of the add-in's pages. */
  readonly addinUrl: string;
  /** Explains the certificate and goes on to Outlook; plain http, so that it never warns. */
  readonly welcomeUrl: string;
  /** The certificate a person can trust once. */
  readonly caFile: string;
  /** Base64 SHA-256 of the server's public key. */
  readonly spkiHash: string;
  /** Puts all mail back to the seed; preferences stay. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the whole local Outlook in this process. */
export async function startLocalOutlook(options: LocalOutlookOptions): Promise<LocalOutlook> {
  const { dataDirectory, ports } = options;
  const unclaim = claimDirectory(dataDirectory);
  const closing: (() => Promise<void> | void)[] = [unclaim];
  const close = async (): Promise<void> => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    const certificates = await ensureCertificates(
      path.join(dataDirectory, 'certificate'),
      // Not the clock of the demonstration: browsers compare with the real one.
      new Date(),
    );
    const database = await openMailDatabase(path.join(dataDirectory, 'mail.db'));
    closing.push(() => database.close());
    const reset = async (): Promise<void> => {
      const sample = await readSample(options.samplePath, options.today());
      seedMail(database, seedMailboxes(sample, options.now()));
    };
    if (listOwners(database).length === 0) await reset();

    const faults = createWorkspaceFaults();
    const feed = createChangeFeed();
    const serve = async (...[app, serving]: Parameters<typeof serveApp>): Promise<ServedApp> => {
      const served = await serveApp(app, serving);
      closing.push(() => served.close());
      return served;
    };
    const tls = { key: certificates.key, cert: certificates.cert };
    const addin: ServedApp = await serve(
      addinApp({ ...options, faults, outlookOrigin: () => outlook.origin }),
      { port: ports.addin, tls },
    );
    const outlook: ServedApp = await serve(
      outlookApp({
        store: createMailStore({ database, feed, now: options.now, newId: randomUUID }),
        settings: createSettingStore(database),
        feed,
        faults,
        pageDirectory: options.hostPageDirectory,
        addin: () => openManifest({ ...options, addinOrigin: addin.origin }),
        origin: () => outlook.origin,
      }),
      { port: ports.outlook, tls },
    );
    const welcome = await serve(
      welcomeApp({ outlookUrl: `${outlook.origin}/`, caFile: certificates.caFile }),
      { port: ports.welcome, tls: null },
    );
    const { caFile, spkiHash } = certificates;
    return {
      outlookUrl: `${outlook.origin}/`,
      addinUrl: addin.origin,
      welcomeUrl: `${welcome.origin}/`,
      ...{ caFile, spkiHash, reset, close },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A file that cannot be used, of another version or damaged, is put away and never thrown away. */
async function openMailDatabase(file: string): Promise<Database> {
  let database = await openDatabase(file).catch(() => null);
  if (database === null || isOtherVersion(database)) {
    database?.close();
    renameSync(file, `${file}.old`);
    database = await openDatabase(file);
  }
  createMailTables(database);
  return database;
}

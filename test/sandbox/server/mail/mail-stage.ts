import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '../../../../src/sandbox/database/database.ts';
import { openDatabase } from '../../../../src/sandbox/database/open-database.ts';
import { createChangeFeed } from '../../../../src/sandbox/outlook/server/mail/change-feed.ts';
import type { ChangeFeed } from '../../../../src/sandbox/outlook/server/mail/change-feed.ts';
import { createMailStore } from '../../../../src/sandbox/outlook/server/mail/mail-store.ts';
import type { MailStore } from '../../../../src/sandbox/outlook/server/mail/mail-store.ts';
import { createMailTables } from '../../../../src/sandbox/outlook/server/mail/mail-tables.ts';
import { putOwner } from '../../../../src/sandbox/outlook/server/mail/owner-rows.ts';

export const LEAD = 'lead@centrum.example';
export const PARTNER = 'ruben@reclassering.example';
export const ADVISER = 'adviser@centrum.example';

export interface MailStage {
  readonly database: Database;
  readonly store: MailStore;
  readonly feed: ChangeFeed;
  /** What the feed told, as `address folder`. */
  readonly told: string[];
  close(): void;
}

/** A store over a real database with three mailboxes; its clock goes one minute per question. */
export async function openMailStage(): Promise<MailStage> {
  const directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-mail-'));
  const database = await openDatabase(path.join(directory, 'mail.db'));
  createMailTables(database);
  for (const address of [LEAD, PARTNER, ADVISER]) {
    const name = address.split('@')[0] ?? '';
    putOwner(database, { address, name, role: '', organisation: '', signatureHtml: '' });
  }
  const feed = createChangeFeed();
  const told: string[] = [];
  for (const address of [LEAD, PARTNER, ADVISER]) {
    feed.listen(address, (folder) => told.push(`${address} ${folder}`));
  }
  let minute = 0;
  let last = 0;
  const store = createMailStore({
    database,
    feed,
    now: () => new Date(Date.UTC(2027, 4, 20, 9, (minute += 1))),
    newId: () => `id-${(last += 1)}`,
  });
  return {
    ...{ database, store, feed, told },
    close() {
      database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

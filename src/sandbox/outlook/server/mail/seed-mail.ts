import type { Database } from '../../../database/database.ts';
import type { SeedMailbox } from '../../../seed/seed-mailboxes.ts';
import { putAttachment } from './attachment-rows.ts';
import { clearMailTables } from './mail-tables.ts';
import { putMessage } from './message-rows.ts';
import { putOwner } from './owner-rows.ts';

/** Replaces all mail by the seed's, in one step. */
export function seedMail(database: Database, mailboxes: readonly SeedMailbox[]): void {
  database.transaction(() => {
    clearMailTables(database);
    for (const { owner } of mailboxes) putOwner(database, owner);
    for (const { owner, messages } of mailboxes) {
      for (const message of messages) {
        putMessage(database, owner.address, message);
        for (const file of message.attachments) putAttachment(database, message.id, file);
      }
    }
  });
}

import type { Database } from '../../../database/database.ts';

/** Raised with every change of the tables; an older file is put away and made anew from the seed. */
export const TABLES_VERSION = 1;

/** Makes the tables where they are not there yet. */
export function createMailTables(database: Database): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS mailboxes (
      address TEXT PRIMARY KEY COLLATE NOCASE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      organisation TEXT NOT NULL,
      signatureHtml TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS messages (
      id TEXT PRIMARY KEY,
      mailbox TEXT NOT NULL COLLATE NOCASE REFERENCES mailboxes (address),
      folder TEXT NOT NULL,
      date TEXT NOT NULL,
      subject TEXT NOT NULL,
      fromPerson TEXT NOT NULL,
      toPeople TEXT NOT NULL,
      ccPeople TEXT NOT NULL,
      bccPeople TEXT NOT NULL,
      preview TEXT NOT NULL,
      isRead INTEGER NOT NULL,
      isDraft INTEGER NOT NULL,
      conversationId TEXT NOT NULL,
      internetMessageId TEXT NOT NULL,
      bodyType TEXT NOT NULL,
      body TEXT NOT NULL,
      composeType TEXT NOT NULL,
      internetHeaders TEXT NOT NULL,
      categories TEXT NOT NULL,
      customProperties TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS messages_in_folder ON messages (mailbox, folder, date);
    CREATE TABLE IF NOT EXISTS attachments (
      id TEXT PRIMARY KEY,
      message TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      contentType TEXT NOT NULL,
      size INTEGER NOT NULL,
      isInline INTEGER NOT NULL,
      content BLOB NOT NULL
    );
    CREATE INDEX IF NOT EXISTS attachments_of_message ON attachments (message, position);
    CREATE TABLE IF NOT EXISTS settings (
      mailbox TEXT NOT NULL COLLATE NOCASE REFERENCES mailboxes (address),
      addin TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (mailbox, addin)
    );
    CREATE TABLE IF NOT EXISTS preferences (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      value TEXT NOT NULL
    );
    PRAGMA user_version = ${TABLES_VERSION};
  `);
}

/** Whether the file was made by a version with other tables. */
export function isOtherVersion(database: Database): boolean {
  const version = database.get('PRAGMA user_version')?.['user_version'];
  return version !== 0 && version !== TABLES_VERSION;
}

/** Empties every table, the preferences of the person at the screen excepted. */
export function clearMailTables(database: Database): void {
  database.exec(
    'DELETE FROM settings; DELETE FROM attachments; DELETE FROM messages; DELETE FROM mailboxes;',
  );
}

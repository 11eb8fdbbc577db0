import type { Database, Row, SqlValue } from '../../../database/database.ts';
import { htmlToText } from '../../host/html-to-text.ts';
import type { AttachmentInfo, Message, MessageSummary, Person } from '../../shared/mail.ts';

const PREVIEW_CHARACTERS = 255;

/** A message as it is kept; what is derived, or kept elsewhere, is left out. */
export type StoredMessage = Omit<Message, 'attachments' | 'hasAttachments' | 'preview'>;

/** Every column of a message, in the order of its values below. */
const columns = [
  ...['id', 'folder', 'date', 'subject', 'fromPerson', 'toPeople', 'ccPeople', 'bccPeople'],
  ...['preview', 'isRead', 'isDraft', 'conversationId', 'internetMessageId', 'bodyType', 'body'],
  ...['composeType', 'internetHeaders', 'categories', 'customProperties'],
] as const;

function valuesOf(message: StoredMessage): SqlValue[] {
  return [
    message.id,
    message.folder,
    message.date,
    message.subject,
    JSON.stringify(message.from),
    JSON.stringify(message.to),
    JSON.stringify(message.cc),
    JSON.stringify(message.bcc),
    previewOf(message),
    message.isRead ? 1 : 0,
    message.isDraft ? 1 : 0,
    message.conversationId,
    message.internetMessageId,
    message.bodyType,
    message.body,
    message.composeType,
    JSON.stringify(message.internetHeaders),
    JSON.stringify(message.categories),
    JSON.stringify(message.customProperties),
  ];
}

function previewOf({ bodyType, body }: StoredMessage): string {
  const text = bodyType === 'html' ? htmlToText(body) : body;
  return text.replace(/\s+/gu, ' ').trim().slice(0, PREVIEW_CHARACTERS);
}

/** Writes a message: a new one, or everything of the one with this id. */
export function putMessage(database: Database, mailbox: string, message: StoredMessage): void {
  const names = [...columns, 'mailbox'];
  const updates = columns.slice(1).map((name) => `${name} = excluded.${name}`);
  database.run(
    `INSERT INTO messages (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
    [...valuesOf(message), mailbox],
  );
}

const withAttachments =
  '(SELECT COUNT(*) FROM attachments WHERE message = messages.id AND isInline = 0) AS files';

/** The messages of a folder, newest first. */
export function listMessages(
  database: Database,
  mailbox: string,
  folder: string,
): MessageSummary[] {
  return database
    .all(
      `SELECT id, folder, subject, fromPerson, toPeople, preview, date, isRead, isDraft, ${withAttachments}
       FROM messages WHERE mailbox = ? AND folder = ? ORDER BY date DESC, rowid DESC`,
      [mailbox, folder],
    )
    .map(toSummary);
}

/** One message; null when this mailbox has none with this id. */
export function getMessage(database: Database, mailbox: string, id: string): Message | null {
  const row = database.get(
    `SELECT *, ${withAttachments} FROM messages WHERE mailbox = ? AND id = ?`,
    [mailbox, id],
  );
  return row === null ? null : toMessage(row, attachmentsOf(database, id));
}

export function attachmentsOf(database: Database, message: string): AttachmentInfo[] {
  return database
    .all(
      'SELECT id, name, contentType, size, isInline FROM attachments WHERE message = ? ORDER BY position',
      [message],
    )
    .map((row) => ({
      id: String(row['id']),
      name: String(row['name']),
      contentType: String(row['contentType']),
      size: Number(row['size']),
      isInline: row['isInline'] === 1,
    }));
}

/** What lies in these columns was checked before it was written, so it is what it was. */
function json(row: Row, column: string): unknown {
  return JSON.parse(String(row[column]));
}

function toSummary(row: Row): MessageSummary {
  return {
    id: String(row['id']),
    folder: String(row['folder']) as MessageSummary['folder'],
    subject: String(row['subject']),
    from: json(row, 'fromPerson') as Person,
    to: json(row, 'toPeople') as Person[],
    preview: String(row['preview']),
    date: String(row['date']),
    isRead: row['isRead'] === 1,
    isDraft: row['isDraft'] === 1,
    hasAttachments: Number(row['files']) > 0,
  };
}

function toMessage(row: Row, attachments: AttachmentInfo[]): Message {
  return {
    ...toSummary(row),
    conversationId: String(row['conversationId']),
    internetMessageId: String(row['internetMessageId']),
    cc: json(row, 'ccPeople') as Person[],
    bcc: json(row, 'bccPeople') as Person[],
    bodyType: String(row['bodyType']) as Message['bodyType'],
    body: String(row['body']),
    composeType: String(row['composeType']) as Message['composeType'],
    attachments,
    internetHeaders: json(row, 'internetHeaders') as Record<string, string>,
    categories: json(row, 'categories') as string[],
    customProperties: json(row, 'customProperties') as Record<string, string>,
  };
}

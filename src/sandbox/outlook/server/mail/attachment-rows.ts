import type { Database } from '../../../database/database.ts';
import type { Attachment, AttachmentInfo } from '../../shared/mail.ts';

/** Adds a file after those the message has. `content` is base64 and has been checked. */
export function putAttachment(database: Database, message: string, file: Attachment): void {
  database.run(
    `INSERT INTO attachments (id, message, position, name, contentType, size, isInline, content)
     VALUES (?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM attachments WHERE message = ?), ?, ?, ?, ?, ?)`,
    [
      file.id,
      message,
      message,
      file.name,
      file.contentType,
      file.size,
      file.isInline ? 1 : 0,
      Buffer.from(file.content, 'base64'),
    ],
  );
}

/** One attachment with its bytes; null when the message has none with this id. */
export function getAttachment(database: Database, message: string, id: string): Attachment | null {
  const row = database.get('SELECT * FROM attachments WHERE message = ? AND id = ?', [message, id]);
  if (row === null) return null;
  const content = row['content'];
  return {
    id,
    name: String(row['name']),
    contentType: String(row['contentType']),
    size: Number(row['size']),
    isInline: row['isInline'] === 1,
    content: Buffer.from(content instanceof Uint8Array ? content : []).toString('base64'),
  };
}

export function deleteAttachment(database: Database, message: string, id: string): boolean {
  return database.run('DELETE FROM attachments WHERE message = ? AND id = ?', [message, id]) === 1;
}

/** Gives another message the same files, without their bytes going through our hands. */
export function copyAttachments(
  database: Database,
  from: { readonly id: string; readonly attachments: readonly AttachmentInfo[] },
  to: string,
  newId: () => string,
): void {
  for (const { id } of from.attachments) {
    database.run(
      `INSERT INTO attachments (id, message, position, name, contentType, size, isInline, content)
       SELECT ?, ?, position, name, contentType, size, isInline, content FROM attachments WHERE id = ?`,
      [newId(), to, id],
    );
  }
}

/** The bytes of all files of a message together. */
export function totalSize(attachments: readonly AttachmentInfo[]): number {
  return attachments.reduce((sum, { size }) => sum + size, 0);
}

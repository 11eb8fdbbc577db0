import type { Database } from '../../../database/database.ts';
import { limits } from '../../host/dispatch/limits.ts';
import type {
  Attachment,
  AttachmentInfo,
  DraftChange,
  FolderId,
  MailboxOwner,
  Message,
  MessageSummary,
} from '../../shared/mail.ts';
import {
  copyAttachments,
  deleteAttachment,
  getAttachment,
  putAttachment,
  totalSize,
} from './attachment-rows.ts';
import type { ChangeFeed } from './change-feed.ts';
import { changedMessage, newDraft, receivedCopy, recipientsOf } from './drafts.ts';
import type { MessageChange, Sender } from './drafts.ts';
import { MailStoreError } from './mail-store-error.ts';
import { getMessage, listMessages, putMessage } from './message-rows.ts';
import { getOwner, listOwners } from './owner-rows.ts';

export type NewAttachment = Pick<Attachment, 'name' | 'contentType' | 'content' | 'isInline'>;

/** The mailboxes of everyone in the local Outlook. Every method throws a `MailStoreError`. */
export interface MailStore {
  owners(): MailboxOwner[];
  messages(mailbox: string, folder: FolderId): MessageSummary[];
  message(mailbox: string, id: string): Message;
  createDraft(mailbox: string, draft: DraftChange): Message;
  changeMessage(mailbox: string, id: string, change: MessageChange): Message;
  /** Moves it to Deleted Items; one that lies there already goes for good. */
  deleteMessage(mailbox: string, id: string): void;
  /** Into Sent Items, and into the inbox of every recipient who has a mailbox here. */
  send(mailbox: string, id: string): void;
  addAttachment(mailbox: string, id: string, file: NewAttachment): AttachmentInfo;
  attachment(mailbox: string, id: string, attachmentId: string): Attachment;
  removeAttachment(mailbox: string, id: string, attachmentId: string): void;
}

export interface MailStoreOptions {
  readonly database: Database;
  readonly feed: ChangeFeed;
  readonly now: () => Date;
  readonly newId: () => string;
}

export function createMailStore({ database, feed, now, newId }: MailStoreOptions): MailStore {
  const timestamp = (): string => now().toISOString();

  function owner(mailbox: string): Sender {
    const found = getOwner(database, mailbox);
    if (found === null) throw new MailStoreError('not-found', 'There is no such mailbox.');
    return found;
  }

  function message(mailbox: string, id: string): Message {
    const found = getMessage(database, owner(mailbox).address, id);
    if (found === null) throw new MailStoreError('not-found', 'There is no such message.');
    return found;
  }

  function draft(mailbox: string, id: string): Message {
    const found = message(mailbox, id);
    if (!found.isDraft) throw new MailStoreError('not-a-draft', 'The message is not a draft.');
    return found;
  }

  /** Writes all of it or nothing, and tells what changed only when it is written. */
  function write<T>(work: (tell: ChangeFeed['tell']) => T): T {
    const changes: [string, FolderId[]][] = [];
    const result = database.transaction(() =>
      work((mailbox, folders) => changes.push([mailbox, [...folders]])),
    );
    for (const [mailbox, folders] of changes) feed.tell(mailbox, folders);
    return result;
  }

  function deliver(sent: Message): void {
    for (const { address } of recipientsOf(sent)) {
      if (getOwner(database, address) === null) continue; // someone outside: nothing leaves this machine
      const copy = receivedCopy(sent, newId());
      putMessage(database, address, copy);
      copyAttachments(database, sent, copy.id, newId);
    }
  }

  return {
    owners: () => listOwners(database),
    messages: (mailbox, folder) => listMessages(database, owner(mailbox).address, folder),
    message,
    createDraft: (mailbox, change) =>
      write((tell) => {
        const made = newDraft(owner(mailbox), change, { newId, date: timestamp() });
        putMessage(database, mailbox, made);
        tell(mailbox, ['drafts']);
        return message(mailbox, made.id);
      }),
    changeMessage: (mailbox, id, change) =>
      write((tell) => {
        const before = message(mailbox, id);
        putMessage(database, mailbox, changedMessage(before, change, timestamp()));
        tell(mailbox, [before.folder]);
        return message(mailbox, id);
      }),
    deleteMessage: (mailbox, id) =>
      write((tell) => {
        const before = message(mailbox, id);
        if (before.folder === 'deleted') database.run('DELETE FROM messages WHERE id = ?', [id]);
        else putMessage(database, mailbox, { ...before, folder: 'deleted' });
        tell(mailbox, [before.folder, 'deleted']);
      }),
    send: (mailbox, id) =>
      write((tell) => {
        const before = draft(mailbox, id);
        if (recipientsOf(before).length === 0) {
          throw new MailStoreError('no-recipients', 'The message has no recipients.');
        }
        const from: FolderId = before.folder;
        const sent: Message = {
          ...before,
          ...{ folder: 'sent', isDraft: false, isRead: true, date: timestamp() },
        };
        putMessage(database, mailbox, sent);
        deliver(sent);
        tell(mailbox, [from, 'sent']);
        for (const { address } of recipientsOf(sent)) tell(address, ['inbox']);
      }),
    addAttachment: (mailbox, id, file) =>
      write((tell) => {
        const before = draft(mailbox, id);
        const added = { ...file, id: newId(), size: Buffer.byteLength(file.content, 'base64') };
        if (totalSize(before.attachments) + added.size > limits.attachmentBytes) {
          throw new MailStoreError('too-large', 'The attachments are larger than 25 MB together.');
        }
        if (before.attachments.length >= limits.attachments) {
          throw new MailStoreError('too-many-attachments', 'The message has 499 attachments.');
        }
        putAttachment(database, id, added);
        tell(mailbox, [before.folder]);
        const { name, contentType, size, isInline } = added;
        return { id: added.id, name, contentType, size, isInline };
      }),
    attachment(mailbox, id, attachmentId) {
      const found = getAttachment(database, message(mailbox, id).id, attachmentId);
      if (found === null) throw new MailStoreError('not-found', 'There is no such attachment.');
      return found;
    },
    removeAttachment: (mailbox, id, attachmentId) =>
      write((tell) => {
        const { folder } = draft(mailbox, id);
        if (!deleteAttachment(database, id, attachmentId)) {
          throw new MailStoreError('not-found', 'There is no such attachment.');
        }
        tell(mailbox, [folder]);
      }),
  };
}

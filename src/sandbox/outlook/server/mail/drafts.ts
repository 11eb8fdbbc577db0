import type { DraftChange, MailboxOwner, Message, Person } from '../../shared/mail.ts';
import { MailStoreError } from './mail-store-error.ts';
import type { StoredMessage } from './message-rows.ts';

export type Sender = Pick<MailboxOwner, 'address' | 'name'>;
export type MessageChange = DraftChange & { isRead?: boolean };

/** A draft with what it begins with; the rest is empty. */
export function newDraft(
  sender: Sender,
  change: DraftChange,
  { newId, date }: { newId: () => string; date: string },
): StoredMessage {
  const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1);
  return {
    id: newId(),
    folder: 'drafts',
    from: { name: sender.name, address: sender.address },
    isRead: true,
    isDraft: true,
    internetMessageId: `<${newId()}@${domain}>`,
    subject: '',
    to: [],
    cc: [],
    bcc: [],
    body: '',
    bodyType: 'html',
    composeType: 'newMail',
    internetHeaders: {},
    categories: [],
    customProperties: {},
    conversationId: newId(),
    ...change,
    date,
  };
}

/** What may still change in mail that is no draft: how its reader filed it. */
const changeableWhenSent: ReadonlySet<string> = new Set(['isRead', 'categories']);

/** The message with the change in it. Throws `not-a-draft` when that would rewrite what was sent. */
export function changedMessage(
  message: Message,
  change: MessageChange,
  date: string,
): StoredMessage {
  const keys = Object.keys(change);
  if (!message.isDraft && keys.some((key) => !changeableWhenSent.has(key))) {
    throw new MailStoreError('not-a-draft', 'Only categories and isRead of sent mail can change.');
  }
  return { ...message, ...change, date: message.isDraft ? date : message.date };
}

/** Everyone it goes to, each once. */
export function recipientsOf(message: Pick<Message, 'to' | 'cc' | 'bcc'>): Person[] {
  const byAddress = new Map<string, Person>();
  for (const person of [...message.to, ...message.cc, ...message.bcc]) {
    const key = person.address.toLowerCase();
    if (!byAddress.has(key)) byAddress.set(key, person);
  }
  return [...byAddress.values()];
}

/** What one recipient gets: the same mail, unread, without who stood in Bcc and without the sender's own marks. */
export function receivedCopy(sent: Message, id: string): StoredMessage {
  return {
    ...sent,
    id,
    folder: 'inbox',
    bcc: [],
    isRead: false,
    categories: [],
    customProperties: {},
  };
}

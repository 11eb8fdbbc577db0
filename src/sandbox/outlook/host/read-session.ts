import type { InfobarMessage, ReadSession } from '../shared/compose-session.ts';
import type { Message } from '../shared/mail.ts';
import type { MailboxClient } from './mailbox-client.ts';

/** The mailbox a message that is read lies in. */
export interface ReadMailbox {
  client: Pick<MailboxClient, 'attachment' | 'changeMessage'>;
  address: string;
}

/** Begins reading one message. Without a mailbox its attachments cannot be opened by an add-in. */
export function createReadSession(message: Message, mailbox?: ReadMailbox): ReadSession {
  let infobar: readonly InfobarMessage[] = [];
  const listeners = new Set<() => void>();
  return {
    kind: 'read',
    key: `read-${crypto.randomUUID()}`,
    message,
    infobar: () => infobar,
    setInfobar(messages) {
      infobar = messages;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    ...(mailbox === undefined ? {} : inMailbox(message, mailbox)),
  };
}

function inMailbox(
  message: Message,
  { client, address }: ReadMailbox,
): Required<Pick<ReadSession, 'readAttachment' | 'saveCategories'>> {
  return {
    readAttachment: async (id) => (await client.attachment(address, message.id, id)).content,
    saveCategories: async (categories) => {
      await client.changeMessage(address, message.id, { categories: [...categories] });
    },
  };
}

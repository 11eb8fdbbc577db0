import type { Attachment, MailboxOwner, Message } from '../outlook/shared/mail.ts';

/** A message in one mailbox, as it is stored: what `Message` derives from the rest is left out. */
export interface SeedMessage extends Omit<Message, 'preview' | 'hasAttachments' | 'attachments'> {
  attachments: Attachment[];
}

export interface SeedMailbox {
  owner: MailboxOwner;
  messages: SeedMessage[];
}

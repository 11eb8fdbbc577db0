import type { MailboxOwner, Message } from '../../../src/sandbox/outlook/shared/mail.ts';

/** A message someone got; what matters to a test is given. */
export function aMessage(given: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    folder: 'inbox',
    subject: 'Planning',
    from: { name: 'Bram de Wit', address: 'bram@partner.example' },
    to: [{ name: 'Sanne Bakker', address: 'sanne@centrum.example' }],
    cc: [],
    bcc: [],
    preview: '',
    date: '2027-05-17T12:05:00Z',
    isRead: true,
    isDraft: false,
    hasAttachments: false,
    conversationId: 'c1',
    internetMessageId: '<m1@partner.example>',
    bodyType: 'html',
    body: '<p>Dag Sanne</p>',
    composeType: 'newMail',
    attachments: [],
    internetHeaders: {},
    categories: [],
    customProperties: {},
    ...given,
  };
}

export function anOwner(given: Partial<MailboxOwner> = {}): MailboxOwner {
  return {
    address: 'sanne@centrum.example',
    name: 'Sanne Bakker',
    role: 'Projectleider',
    signatureHtml: '<p>Sanne Bakker</p>',
    organisation: 'Centrum',
    ...given,
  };
}

import type { HostPreferences } from '../shared/addin.ts';
import type { ComposeState } from '../shared/compose-session.ts';
import type { MailboxOwner, Message, Person } from '../shared/mail.ts';
import { newBody, quotedBody } from './quote.ts';
import type { QuoteOptions } from './quote.ts';
import { forwardSubject, replySubject } from './subject-prefix.ts';

export interface NewMessageContent {
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  /** Empty for an empty mail in the type the person prefers. */
  htmlBody: string;
}

/** How writing begins. */
export type ComposeStart =
  | { kind: 'new'; content?: NewMessageContent }
  | { kind: 'reply'; message: Message; replyAll: boolean; htmlBody?: string }
  | { kind: 'forward'; message: Message }
  | { kind: 'draft'; message: Message };

export interface ComposeBeginning {
  readonly state: ComposeState;
  readonly body: string;
  /** The message whose attachments go along. */
  readonly copyAttachmentsOf: Message | null;
}

export interface BeginOptions {
  readonly owner: MailboxOwner;
  readonly preferences: HostPreferences;
  readonly newId: () => string;
  readonly timeZone?: string;
}

/** The state and the body a form opens with. */
export function beginComposing(start: ComposeStart, options: BeginOptions): ComposeBeginning {
  switch (start.kind) {
    case 'new':
      return beginNew(start.content, options);
    case 'reply':
      return beginReply(start, options);
    case 'forward':
      return {
        state: {
          ...emptyState('forward', start.message, options),
          subject: forwardSubject(start.message.subject, options.preferences.language),
        },
        body: quotedBody(start.message, quoting(options)),
        copyAttachmentsOf: start.message.attachments.length > 0 ? start.message : null,
      };
    case 'draft':
      return {
        state: draftState(start.message),
        body: start.message.body,
        copyAttachmentsOf: null,
      };
  }
}

function beginNew(content: NewMessageContent | undefined, options: BeginOptions): ComposeBeginning {
  const startHtml = content?.htmlBody ?? '';
  const bodyType = startHtml === '' ? options.preferences.newMailType : 'html';
  return {
    state: {
      ...emptyState('newMail', null, options),
      bodyType,
      subject: content?.subject ?? '',
      to: (content?.to ?? []).map(personOf),
      cc: (content?.cc ?? []).map(personOf),
      bcc: (content?.bcc ?? []).map(personOf),
    },
    body: newBody(bodyType, { ...quoting(options), startHtml }),
    copyAttachmentsOf: null,
  };
}

function beginReply(
  { message, replyAll, htmlBody }: Extract<ComposeStart, { kind: 'reply' }>,
  options: BeginOptions,
): ComposeBeginning {
  const self = options.owner.address;
  const mine = sameAddress(message.from.address, self);
  // A reply to what one sent oneself goes to the same people again.
  const first = mine ? message.to : [message.from];
  const rest = replyAll && !mine ? message.to : [];
  const to = distinct([...first, ...rest], mine ? [] : [self]);
  return {
    state: {
      ...emptyState('reply', message, options),
      subject: replySubject(message.subject),
      to,
      cc: replyAll ? distinct(message.cc, [self, ...to.map((person) => person.address)]) : [],
    },
    body: quotedBody(message, { ...quoting(options), startHtml: htmlBody ?? '' }),
    copyAttachmentsOf: null,
  };
}

function quoting(options: BeginOptions): QuoteOptions {
  return {
    language: options.preferences.language,
    signatureHtml: options.owner.signatureHtml,
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
  };
}

function emptyState(
  composeType: ComposeState['composeType'],
  about: Message | null,
  options: BeginOptions,
): ComposeState {
  return {
    draftId: null,
    composeType,
    bodyType: about?.bodyType ?? options.preferences.newMailType,
    conversationId: about?.conversationId ?? options.newId(),
    subject: '',
    to: [],
    cc: [],
    bcc: [],
    attachments: [],
    infobar: [],
    internetHeaders: {},
    categories: [],
    sessionData: {},
    customProperties: {},
    saveState: 'clean',
    clientSignature: options.owner.signatureHtml !== '',
    selectionSource: 'body',
    subjectSelection: '',
  };
}

function draftState(message: Message): ComposeState {
  return {
    draftId: message.id,
    composeType: message.composeType,
    bodyType: message.bodyType,
    conversationId: message.conversationId,
    subject: message.subject,
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    attachments: message.attachments,
    infobar: [],
    internetHeaders: message.internetHeaders,
    categories: message.categories,
    sessionData: {},
    customProperties: message.customProperties,
    saveState: 'clean',
    clientSignature: /\bid="Signature"/u.test(message.body),
    selectionSource: 'body',
    subjectSelection: '',
  };
}

function personOf(address: string): Person {
  return { name: address, address };
}

function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function distinct(people: readonly Person[], without: readonly string[]): Person[] {
  const seen = new Set(without.map((address) => address.toLowerCase()));
  return people.filter((person) => {
    const address = person.address.toLowerCase();
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}

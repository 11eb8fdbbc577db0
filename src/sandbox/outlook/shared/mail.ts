/* The mail model of the local Outlook: what the server keeps and the host page shows. */

export interface Person {
  name: string;
  address: string;
}

export type FolderId = 'inbox' | 'drafts' | 'sent' | 'deleted';
export type BodyType = 'html' | 'text';
export type ComposeType = 'newMail' | 'reply' | 'forward';

export interface AttachmentInfo {
  id: string;
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
  isInline: boolean;
}

/** An attachment with its bytes, base64. */
export interface Attachment extends AttachmentInfo {
  content: string;
}

/** A line in a message list. */
export interface MessageSummary {
  id: string;
  folder: FolderId;
  subject: string;
  from: Person;
  to: Person[];
  /** The first 255 characters of the body as text. */
  preview: string;
  /** ISO timestamp in UTC: sent for mail that was sent, last saved for a draft. */
  date: string;
  isRead: boolean;
  isDraft: boolean;
  hasAttachments: boolean;
}

export interface Message extends MessageSummary {
  conversationId: string;
  internetMessageId: string;
  cc: Person[];
  bcc: Person[];
  bodyType: BodyType;
  body: string;
  /** How a draft came about. */
  composeType: ComposeType;
  attachments: AttachmentInfo[];
  internetHeaders: Record<string, string>;
  categories: string[];
  /** Per add-in id: the JSON text of its custom properties. */
  customProperties: Record<string, string>;
}

/** What a draft is created from or changed to; what is left out stays as it was. */
export interface DraftChange {
  subject?: string;
  to?: Person[];
  cc?: Person[];
  bcc?: Person[];
  body?: string;
  bodyType?: BodyType;
  composeType?: ComposeType;
  conversationId?: string;
  internetHeaders?: Record<string, string>;
  categories?: string[];
  customProperties?: Record<string, string>;
}

/** Someone who has a mailbox here. */
export interface MailboxOwner {
  address: string;
  name: string;
  role: string;
  /** HTML put below what is written in a new mail; empty for none. */
  signatureHtml: string;
  organisation: string;
}

/*
 * The HTTP interface of the server, all JSON, under /api on the host page's origin.
 * Errors: { error: { code: string, message: string } } with a 4xx or 5xx status.
 *
 * GET    /api/mailboxes                                        MailboxOwner[] (the lead first)
 * GET    /api/mailboxes/:address/folders/:folder/messages      MessageSummary[], newest first
 * GET    /api/mailboxes/:address/messages/:id                  Message
 * POST   /api/mailboxes/:address/drafts            DraftChange  201 Message
 * PATCH  /api/mailboxes/:address/messages/:id      DraftChange & { isRead?: boolean }   Message (only isRead and categories for mail that is no draft: 409 otherwise)
 * DELETE /api/mailboxes/:address/messages/:id                  204 (moves to deleted; a second time removes)
 * POST   /api/mailboxes/:address/messages/:id/send             204; lands in Sent and in the inbox of every recipient who has a mailbox here; 422 without recipients, 409 when it is no draft (sent twice)
 * POST   /api/mailboxes/:address/messages/:id/attachments  { name, contentType, content, isInline }  201 AttachmentInfo
 * GET    /api/mailboxes/:address/messages/:id/attachments/:attachmentId    Attachment
 * DELETE /api/mailboxes/:address/messages/:id/attachments/:attachmentId    204
 * GET    /api/mailboxes/:address/settings/:addinId             Record<string, string>: roaming settings, each value JSON text
 * PUT    /api/mailboxes/:address/settings/:addinId             204; 413 over 32 kB in total
 * GET    /api/mailboxes/:address/changes                       text/event-stream: event "change" with data { folder } whenever a folder of the mailbox changed
 * GET    /api/addin                                            AddinDescription (shared/addin.ts), read afresh from the manifest file
 * GET    /api/preferences   PUT /api/preferences               HostPreferences (shared/addin.ts): the choices of the person at the screen
 */

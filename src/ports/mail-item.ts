import type { HtmlString } from '../core/text/html-string.ts';

export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

export type BodyType = 'html' | 'text';

/** What is written into a body; its kind must be the body's own type. */
export type BodyContent =
  | { readonly kind: 'html'; readonly html: HtmlString }
  | { readonly kind: 'text'; readonly text: string };

export interface BodySelection {
  /** Where the cursor stands; `none` when the client cannot tell. */
  readonly source: 'body' | 'subject' | 'none';
  /** The selected text; empty when only a cursor stands there, U+FFFC when only a picture or the like is selected. */
  readonly text: string;
}

/**
 * One item that is being written: a mail, or an appointment of which the user is the organiser.
 * It stands for exactly that item and dies with it: once the user has gone to another item every
 * method rejects with code `item-changed` and nothing is written.
 */
export interface ComposeItem {
  readonly kind: 'compose';
  /** Tells this item from any other one in this session of the pane. */
  readonly key: string;
  /** False as soon as the user is on another item. */
  isCurrent(): boolean;
  bodyType(): Promise<BodyType>;
  /** The body as plain text; used only to see whether a text arrived. */
  bodyText(): Promise<string>;
  selection(): Promise<BodySelection>;
  /** Replaces the selection in the body or, without one, writes at the cursor; at the top when the body never had one. */
  insertAtCursor(content: BodyContent): Promise<void>;
  /** Everyone the item is addressed to: To, Cc and Bcc of a mail, required and optional attendees of an appointment. */
  recipients(): Promise<readonly MailPerson[]>;
  subject(): Promise<string>;
  /** At most 255 characters, one line. */
  setSubject(subject: string): Promise<void>;
  /** Shows one line above the item, for commands that run without the pane; replaces the previous one. At most 150 characters. */
  notify(kind: 'information' | 'error', message: string): Promise<void>;
  /** Calls the listener whenever the recipients may have changed, until the returned function is called. */
  onRecipientsChanged(listener: () => void): () => void;
}

/** One item that is being read. */
export interface ReadItem {
  readonly kind: 'read';
  readonly key: string;
  isCurrent(): boolean;
  /** Null when the item has no sender, such as one's own appointment. */
  readonly from: MailPerson | null;
}

export type OpenItem = ComposeItem | ReadItem;

/** The item the pane stands beside; none when nothing, or more than one thing, is selected. */
export interface ItemWatcher {
  current(): OpenItem | null;
  /** Calls the listener after every change of item, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

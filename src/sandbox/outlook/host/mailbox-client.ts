import type { AddinDescription, HostPreferences } from '../shared/addin.ts';
import type {
  Attachment,
  AttachmentInfo,
  DraftChange,
  FolderId,
  MailboxOwner,
  Message,
  MessageSummary,
} from '../shared/mail.ts';
import { MailboxError } from './mailbox-error.ts';

export type NewAttachment = Pick<Attachment, 'name' | 'contentType' | 'content' | 'isInline'>;
export type MessageChange = DraftChange & { isRead?: boolean };

/** The whole HTTP interface of the server; every method rejects with a MailboxError. */
export interface MailboxClient {
  mailboxes(): Promise<MailboxOwner[]>;
  messages(address: string, folder: FolderId): Promise<MessageSummary[]>;
  message(address: string, id: string): Promise<Message>;
  createDraft(address: string, draft: DraftChange): Promise<Message>;
  changeMessage(address: string, id: string, change: MessageChange): Promise<Message>;
  deleteMessage(address: string, id: string): Promise<void>;
  sendMessage(address: string, id: string): Promise<void>;
  addAttachment(address: string, id: string, file: NewAttachment): Promise<AttachmentInfo>;
  attachment(address: string, id: string, attachmentId: string): Promise<Attachment>;
  removeAttachment(address: string, id: string, attachmentId: string): Promise<void>;
  settings(address: string, addinId: string): Promise<Record<string, string>>;
  saveSettings(address: string, addinId: string, settings: Record<string, string>): Promise<void>;
  addin(): Promise<AddinDescription>;
  preferences(): Promise<HostPreferences>;
  savePreferences(preferences: HostPreferences): Promise<void>;
  /** Calls the listener whenever a folder changed, until the returned function is called. */
  onChange(address: string, listener: (folder: FolderId) => void): () => void;
}

export interface MailboxClientOptions {
  /** In front of /api; empty for the page's own origin. */
  origin?: string;
  fetch?: typeof fetch;
  /** Opens the stream of changes. */
  openStream?: (url: string) => EventSource;
}

type Send = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/** Speaks to the server of the local Outlook. */
export function createMailboxClient(options: MailboxClientOptions = {}): MailboxClient {
  const api = `${options.origin ?? ''}/api`;
  const fetchFrom = options.fetch ?? ((input, init) => fetch(input, init));
  const openStream = options.openStream ?? ((url) => new EventSource(url));
  const send: Send = (method, path, body) => request(fetchFrom, method, `${api}${path}`, body);
  return {
    mailboxes: () => send('GET', '/mailboxes'),
    ...messageRequests(send),
    ...attachmentRequests(send),
    settings: (address, addinId) => send('GET', settingsPath(address, addinId)),
    saveSettings: (address, addinId, settings) =>
      send('PUT', settingsPath(address, addinId), settings),
    addin: () => send('GET', '/addin'),
    preferences: () => send('GET', '/preferences'),
    savePreferences: (preferences) => send('PUT', '/preferences', preferences),
    onChange(address, listener) {
      const stream = openStream(`${api}${mailboxPath(address)}/changes`);
      stream.addEventListener('change', (event) => {
        const folder = changedFolder(event);
        if (folder !== null) listener(folder);
      });
      let cutOff = false;
      stream.addEventListener('error', () => {
        cutOff = true;
      });
      // It comes back by itself, but what happened in between is not told again.
      stream.addEventListener('open', () => {
        if (cutOff) for (const folder of folders) listener(folder);
        cutOff = false;
      });
      return () => stream.close();
    },
  };
}

function messageRequests(send: Send) {
  return {
    messages: (address, folder) =>
      send('GET', `${mailboxPath(address)}/folders/${folder}/messages`),
    message: (address, id) => send('GET', messagePath(address, id)),
    createDraft: (address, draft) => send('POST', `${mailboxPath(address)}/drafts`, draft),
    changeMessage: (address, id, change) => send('PATCH', messagePath(address, id), change),
    deleteMessage: (address, id) => send('DELETE', messagePath(address, id)),
    sendMessage: (address, id) => send('POST', `${messagePath(address, id)}/send`),
  } satisfies Partial<MailboxClient>;
}

function attachmentRequests(send: Send) {
  const path = (address: string, id: string, attachmentId: string): string =>
    `${messagePath(address, id)}/attachments/${encodeURIComponent(attachmentId)}`;
  return {
    addAttachment: (address, id, file) =>
      send('POST', `${messagePath(address, id)}/attachments`, file),
    attachment: (address, id, attachmentId) => send('GET', path(address, id, attachmentId)),
    removeAttachment: (address, id, attachmentId) =>
      send('DELETE', path(address, id, attachmentId)),
  } satisfies Partial<MailboxClient>;
}

function mailboxPath(address: string): string {
  return `/mailboxes/${encodeURIComponent(address)}`;
}

function messagePath(address: string, id: string): string {
  return `${mailboxPath(address)}/messages/${encodeURIComponent(id)}`;
}

function settingsPath(address: string, addinId: string): string {
  return `${mailboxPath(address)}/settings/${encodeURIComponent(addinId)}`;
}

async function request<T>(
  fetchFrom: typeof fetch,
  method: string,
  url: string,
  body: unknown,
): Promise<T> {
  const attempted = `${method} mailbox`;
  let response: Response;
  try {
    response = await fetchFrom(url, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  } catch (cause) {
    throw new MailboxError('offline', null, attempted, cause);
  }
  if (!response.ok) {
    throw new MailboxError(await errorCode(response), response.status, attempted);
  }
  if (response.status === 204) return undefined as T;
  try {
    // The server and this client are written against the same types and shipped together.
    return (await response.json()) as T;
  } catch (cause) {
    throw new MailboxError('unreadable', response.status, attempted, cause);
  }
}

async function errorCode(response: Response): Promise<string> {
  try {
    const body = (await response.json()) as { error?: { code?: unknown } } | null;
    const code = body?.error?.code;
    return typeof code === 'string' ? code : `http-${response.status}`;
  } catch {
    return `http-${response.status}`;
  }
}

const folders: readonly FolderId[] = ['inbox', 'drafts', 'sent', 'deleted'];

function changedFolder(event: Event): FolderId | null {
  if (!(event instanceof MessageEvent) || typeof event.data !== 'string') return null;
  try {
    const data = JSON.parse(event.data) as { folder?: unknown } | null;
    return folders.find((folder) => folder === data?.folder) ?? null;
  } catch {
    return null;
  }
}

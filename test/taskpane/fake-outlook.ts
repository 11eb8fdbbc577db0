import type {
  BodyContent,
  ComposeItem,
  ItemWatcher,
  MailPerson,
  OpenItem,
  ReadItem,
} from '../../src/ports/mail-item.ts';

/** Where the user is, and a way to take them elsewhere. */
export interface FakeWatcher extends ItemWatcher {
  go(item: OpenItem | null): void;
}

export function fakeWatcher(first: OpenItem | null): FakeWatcher {
  let open = first;
  const listeners = new Set<() => void>();
  return {
    current: () => open,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(item) {
      open = item;
      for (const listener of listeners) listener();
    },
  };
}

/** A mail that behaves as the port promises, with knobs for what can go wrong. */
export interface FakeMail extends ComposeItem {
  readonly written: BodyContent[];
  readonly subjects: string[];
  setRecipients(people: readonly MailPerson[]): void;
}

export interface FakeMailChanges {
  key?: string;
  to?: readonly string[];
  subject?: string;
  selected?: string;
  /** What the body answers a write with. */
  write?: () => Promise<void>;
  recipients?: () => Promise<readonly MailPerson[]>;
}

export function fakeMail(changes: FakeMailChanges = {}): FakeMail {
  const people = (addresses: readonly string[]) =>
    addresses.map((address) => ({ name: '', address }));
  let recipients = people(changes.to ?? ['ruben@reclassering.example']);
  let subject = changes.subject ?? 'Afspraak';
  let body = '';
  const listeners = new Set<() => void>();
  const written: BodyContent[] = [];
  const subjects: string[] = [];
  return {
    kind: 'compose',
    key: changes.key ?? 'mail-1',
    written,
    subjects,
    isCurrent: () => true,
    bodyType: async () => 'text',
    bodyText: async () => body,
    selection: async () => ({ source: 'body', text: changes.selected ?? '' }),
    async insertAtCursor(content) {
      await changes.write?.();
      written.push(content);
      body += content.kind === 'text' ? content.text : '';
    },
    recipients: changes.recipients ?? (async () => recipients),
    subject: async () => subject,
    async setSubject(text) {
      subject = text;
      subjects.push(text);
    },
    notify: async () => {},
    onRecipientsChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setRecipients(next) {
      recipients = [...next];
      for (const listener of listeners) listener();
    },
  };
}

export function fakeReading(from: MailPerson | null, key = 'read-1'): ReadItem {
  return { kind: 'read', key, isCurrent: () => true, from };
}

import { escapeHtml } from '../../src/core/text/escape-html.ts';
import { oneLine } from '../../src/core/text/one-line.ts';
import type {
  BodyContent,
  BodySelection,
  BodyType,
  ComposeItem,
  ItemWatcher,
  MailPerson,
  ReadItem,
} from '../../src/ports/mail-item.ts';

/** An error as the Office adapter throws it; everyone knows it by its name and code. */
export function officeFailure(code: string): Error {
  return Object.assign(new Error(code), { name: 'OfficeError', code });
}

type FakeItem = FakeMail | FakeReading;

/** Where the user is, and a way to take them elsewhere. */
export interface FakeWatcher extends ItemWatcher {
  go(item: FakeItem | null): void;
}

export function fakeWatcher(first: FakeItem | null): FakeWatcher {
  let open = first;
  const listeners = new Set<() => void>();
  return {
    current: () => open,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(item) {
      open?.leave();
      open = item;
      for (const listener of listeners) listener();
    },
  };
}

type Asked = Exclude<keyof ComposeItem, 'kind' | 'key' | 'isCurrent' | 'onRecipientsChanged'>;

/** A mail that behaves as the port promises, with knobs for what can go wrong. */
export interface FakeMail extends ComposeItem {
  /** What the mail holds and shows; a test looks here for what was really done. */
  readonly written: readonly BodyContent[];
  readonly subjects: readonly string[];
  readonly notices: readonly { readonly kind: string; readonly message: string }[];
  body(): string;
  shownSubject(): string;
  /** What the user does. */
  leave(): void;
  select(text: string): void;
  putCursorBehind(text: string): void;
  selectInSubject(text: string): void;
  setRecipients(people: readonly MailPerson[]): void;
  /** Happens when the next call of this kind is on its way; when it rejects, so does the call. */
  beforeNext(asked: Asked, happen: () => Promise<void> | void): void;
}

export interface FakeMailChanges {
  key?: string;
  bodyType?: BodyType;
  body?: string;
  to?: readonly string[];
  subject?: string;
  /** The whole body, and all of it selected. */
  selected?: string;
  /** Happens while a text is on its way to the body; when it rejects the text is not written. */
  write?: () => Promise<void>;
  recipients?: () => Promise<readonly MailPerson[]>;
}

export function fakeMail(changes: FakeMailChanges = {}): FakeMail {
  const type = changes.bodyType ?? 'text';
  let left = false;
  let recipients = (changes.to ?? ['ruben@reclassering.example']).map((address): MailPerson => ({
    name: '',
    address,
  }));
  let subject = changes.subject ?? 'Afspraak';
  let subjectSelection: string | null = null;
  let body = changes.selected ?? changes.body ?? '';
  /** The top, as long as the body never had the focus. */
  let selected = { from: 0, to: changes.selected?.length ?? 0 };
  const notices: { kind: string; message: string }[] = [];
  const listeners = new Set<{ call: () => void }>();
  const written: BodyContent[] = [];
  const subjects: string[] = [];
  const awaited = new Map<Asked, () => Promise<void> | void>();

  /** As in Outlook: a call is on its way for a while, and the mail can be left meanwhile. */
  async function call<T>(asked: Asked, carryOut: () => T | Promise<T>): Promise<T> {
    stay();
    const happen = awaited.get(asked);
    awaited.delete(asked);
    await happen?.();
    stay();
    const value = await carryOut();
    stay();
    return value;
  }

  function stay(): void {
    if (left) throw officeFailure('item-changed');
  }

  function find(text: string): number {
    const at = body.indexOf(text);
    if (at < 0) throw new Error(`"${text}" is not in the body`);
    return at;
  }

  function write(content: BodyContent): void {
    if (content.kind === 'html' && type === 'text') throw officeFailure('invalid');
    const plain = content.kind === 'html' ? content.html : content.text;
    const data = content.kind === 'text' && type === 'html' ? escapeHtml(plain) : plain;
    written.push(content);
    body = body.slice(0, selected.from) + data + body.slice(selected.to);
    const end = selected.from + data.length;
    selected = { from: end, to: end };
  }

  return {
    kind: 'compose',
    key: changes.key ?? 'mail-1',
    written,
    subjects,
    notices,
    isCurrent: () => !left,
    body: () => body,
    shownSubject: () => subject,
    bodyType: () => call('bodyType', () => type),
    bodyText: () => call('bodyText', () => (type === 'html' ? textOf(body) : body)),
    selection: () =>
      call('selection', (): BodySelection => {
        if (subjectSelection !== null) return { source: 'subject', text: subjectSelection };
        const part = body.slice(selected.from, selected.to);
        return { source: 'body', text: type === 'html' ? textOf(part) : part };
      }),
    async insertAtCursor(content) {
      const { length } = content.kind === 'html' ? content.html : content.text;
      await call('insertAtCursor', async () => {
        if (length > 1_000_000) throw officeFailure('too-long');
        await changes.write?.();
        stay();
        write(content);
      });
    },
    recipients: () => call('recipients', changes.recipients ?? (() => recipients)),
    subject: () => call('subject', () => subject),
    setSubject: (wanted) =>
      call('setSubject', () => {
        if (wanted.length > 255) throw officeFailure('too-long');
        subject = oneLine(wanted);
        subjects.push(subject);
      }),
    notify: (kind, message) =>
      call('notify', () => {
        const shown = message.length > 150 ? `${message.slice(0, 149)}…` : message;
        notices.splice(0, 1, { kind, message: shown });
      }),
    onRecipientsChanged(listener) {
      const entry = { call: listener };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    leave() {
      left = true;
    },
    select(text) {
      const from = find(text);
      selected = { from, to: from + text.length };
    },
    putCursorBehind(text) {
      const end = find(text) + text.length;
      selected = { from: end, to: end };
    },
    selectInSubject(text) {
      subjectSelection = text;
    },
    setRecipients(next) {
      recipients = [...next];
      for (const entry of listeners) if (!left) entry.call();
    },
    beforeNext: (asked, happen) => awaited.set(asked, happen),
  };
}

/** Enough of HTML for a fake: tags go, the escaping of values is undone. */
function textOf(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html
    .replace(/<\/p>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}

export interface FakeReading extends ReadItem {
  leave(): void;
}

export function fakeReading(from: MailPerson | null, key = 'read-1'): FakeReading {
  let left = false;
  return {
    kind: 'read',
    key,
    isCurrent: () => !left,
    from,
    leave() {
      left = true;
    },
  };
}

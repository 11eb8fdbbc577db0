import type { ComposeItem, ItemWatcher, MailPerson, OpenItem } from '../../src/ports/mail-item.ts';

/** What a mail can be asked; the suite asks each by its name. */
export const questions = [
  'bodyType',
  'bodyText',
  'selection',
  'insertAtCursor',
  'recipients',
  'subject',
  'setSubject',
  'notify',
] as const satisfies readonly (keyof ComposeItem)[];

export type Question = (typeof questions)[number];

export type Answer =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly code: unknown } };

export interface SeenItem {
  readonly kind: OpenItem['kind'];
  readonly key: string;
  readonly from: MailPerson | null;
}

/**
 * The port as values only, so that the suite can drive an adapter that lives in another page. Items are
 * known by their key, listeners by a number.
 */
export interface MailItemProbe {
  current(): Promise<SeenItem | null>;
  isCurrent(key: string): Promise<boolean>;
  ask(key: string, question: Question, ...given: readonly unknown[]): Promise<Answer>;
  /** Listens to changes of item, or to the recipients of the item with this key. */
  listen(to: { readonly recipientsOf: string } | 'items'): Promise<number>;
  unlisten(listener: number): Promise<void>;
  /** How often the listener was called. */
  heard(listener: number): Promise<number>;
}

export function createMailItemProbe(items: ItemWatcher): MailItemProbe {
  const seen = new Map<string, OpenItem>();
  const listeners: { heard: number; stop: () => void }[] = [];
  const compose = (key: string): ComposeItem => {
    const item = seen.get(key);
    if (item?.kind !== 'compose') throw new Error(`${key} is no mail being written`);
    return item;
  };
  return {
    current: async () => {
      const item = items.current();
      if (item === null) return null;
      seen.set(item.key, item);
      return { kind: item.kind, key: item.key, from: item.kind === 'read' ? item.from : null };
    },
    isCurrent: async (key) => seen.get(key)?.isCurrent() ?? false,
    ask: async (key, question, ...given) => {
      const item = compose(key) as unknown as Record<Question, (...all: unknown[]) => unknown>;
      try {
        return { value: (await item[question](...given)) ?? null };
      } catch (error) {
        const { name, code } = error as { readonly name: string; readonly code?: unknown };
        return { error: { name, code } };
      }
    },
    listen: async (to) => {
      const entry = { heard: 0, stop: () => {} };
      const hear = () => {
        entry.heard += 1;
      };
      entry.stop =
        to === 'items' ? items.subscribe(hear) : compose(to.recipientsOf).onRecipientsChanged(hear);
      return listeners.push(entry) - 1;
    },
    unlisten: async (listener) => listeners[listener]!.stop(),
    heard: async (listener) => listeners[listener]!.heard,
  };
}

import type { ItemWatcher, OpenItem, ReadItem } from '../../ports/mail-item.ts';
import { callOffice } from './call-office.ts';
import { createComposeItem } from './compose-item.ts';
import type { OfficeComposeItem } from './compose-item.ts';

type OfficeItem = NonNullable<Office.Mailbox['item']>;

/** The part of the mailbox the watcher needs. */
export interface WatchedMailbox {
  readonly item?: OfficeItem | null | undefined;
  addHandlerAsync(
    eventType: Office.EventType | string,
    handler: () => void,
    callback: (result: Office.AsyncResult<void>) => void,
  ): void;
}

/**
 * Follows the item under a pinned pane. Every change makes a new generation, and what belongs to an older
 * one is no longer current. The event may come before `item` is there, may come late, and with some
 * accounts does not come at all; so `item` is looked at again whenever someone asks.
 */
export function createItemWatcher(
  mailbox: WatchedMailbox,
  options: { readonly timeoutMs?: number } = {},
): ItemWatcher {
  const listeners = new Set<() => void>();
  let generation = 0;
  let seen: OfficeItem | null = null;
  let current: OpenItem | null = null;

  const follow = (): void => {
    generation += 1;
    seen = mailbox.item ?? null;
    current = seen === null ? null : openItem(seen, generation);
  };

  const tell = (): void => [...listeners].forEach((listener) => listener());

  /** Finds a change that no event told of. The one who looks may be drawing the pane: others hear of it after. */
  const look = (): void => {
    if ((mailbox.item ?? null) === seen) return;
    follow();
    queueMicrotask(tell);
  };

  const openItem = (item: OfficeItem, born: number): OpenItem => {
    const key = `item-${born}`;
    const isCurrent = (): boolean => {
      look();
      return born === generation;
    };
    return isCompose(item)
      ? createComposeItem(item, { key, isCurrent, ...options })
      : readItem(item, key, isCurrent);
  };

  follow();
  void callOffice('mailbox.addHandlerAsync', (done) => {
    mailbox.addHandlerAsync(
      Office.EventType.ItemChanged,
      () => {
        follow();
        tell();
      },
      done,
    );
  }).catch(() => {
    // A client without pinning never changes the item under a pane.
  });

  return {
    current: () => {
      look();
      return current;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** In compose every field is an object with methods; in read it is a value. */
function isCompose(item: OfficeItem): item is OfficeItem & OfficeComposeItem {
  const { subject } = item as { subject?: unknown };
  return typeof subject === 'object' && subject !== null && 'setAsync' in subject;
}

function readItem(item: OfficeItem, key: string, isCurrent: () => boolean): ReadItem {
  const { from, organizer } = item as {
    from?: Office.EmailAddressDetails;
    organizer?: Office.EmailAddressDetails;
  };
  const sender = from ?? organizer;
  return {
    kind: 'read',
    key,
    isCurrent,
    from: sender ? { name: sender.displayName, address: sender.emailAddress } : null,
  };
}

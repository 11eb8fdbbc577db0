import type { AddinHost } from '../../shared/addin-host.ts';
import type { MailboxClient } from '../../host/mailbox-client.ts';
import { activeItem } from './page-state.ts';
import type { LogLine, Notice, PageState } from './page-state.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

const NOTICE_TIME = 6_000;

/** What every part of the page works with. */
export interface PageCore {
  readonly store: Store<PageState>;
  readonly client: MailboxClient;
  /** The host of the add-in in the mailbox that is open; null without an add-in. */
  host: AddinHost | null;
  nextId(): number;
  log(kind: LogLine['kind'], text: string): void;
  notify(text: Notice['text'], undo?: () => void): number;
  dropNotice(id: number): void;
  /** Changes what is open, and tells the add-in when that changed its item. */
  show(change: Partial<PageState>): void;
}

export function createPageCore(client: MailboxClient, initial: PageState): PageCore {
  const store = createStore(initial);
  let lastId = 0;
  const core: PageCore = {
    store,
    client,
    host: null,
    nextId: () => (lastId += 1),
    log(kind, text) {
      const line: LogLine = { id: core.nextId(), at: new Date(), kind, text };
      store.set({ log: [...store.get().log, line] });
    },
    notify(text, undo) {
      const id = core.nextId();
      const notice: Notice = { id, text, undo: undo ?? null };
      store.set({ notices: [...store.get().notices.slice(-2), notice] });
      setTimeout(() => core.dropNotice(id), NOTICE_TIME);
      return id;
    },
    dropNotice(id) {
      store.set({ notices: store.get().notices.filter((notice) => notice.id !== id) });
    },
    show(change) {
      const before = activeItem(store.get());
      const after = activeItem({ ...store.get(), ...change });
      if (before === after) {
        store.set(change);
        return;
      }
      // An unpinned pane belongs to the item it was opened beside.
      const pane = change.pane ?? store.get().pane;
      const closing = pane !== null && !pane.pinned;
      store.set({ ...change, pane: closing ? null : pane });
      if (closing) core.host?.paneClosed();
      core.host?.setItem(after);
    },
  };
  return core;
}

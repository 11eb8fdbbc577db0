import { createReadSession } from '../../host/read-session.ts';
import type { FolderId, Message } from '../../shared/mail.ts';
import type { PageCore } from './page-core.ts';
import { noLists } from './page-state.ts';

const folders: readonly FolderId[] = ['inbox', 'drafts', 'sent', 'deleted'];

export interface MailActions {
  /** Reads the folders afresh and goes on listening for changes. */
  watch(): void;
  stopWatching(): void;
  /** Reads again what could not be read. */
  retry(): Promise<void>;
  reload(folder: FolderId): Promise<void>;
  openFolder(folder: FolderId): void;
  /** Shows a message in the reading pane; a draft is only marked in the list. */
  select(id: string): Promise<void>;
  /** Goes to wherever a message lies, such as when the add-in asks for it. */
  openMessage(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createMailActions(core: PageCore): MailActions {
  const { store, client } = core;
  let stop: (() => void) | null = null;
  /** Answers may overtake each other; only the last question's answer counts. */
  let lastSelect = 0;
  const lastReload: Partial<Record<FolderId, number>> = {};

  const address = () => store.get().owner.address;

  async function reload(folder: FolderId): Promise<void> {
    const turn = core.nextId();
    const from = address();
    lastReload[folder] = turn;
    try {
      const messages = await client.messages(from, folder);
      if (from !== address() || lastReload[folder] !== turn) return;
      store.set({ lists: { ...store.get().lists, [folder]: messages }, listsFailed: false });
    } catch {
      // An old list stays: it is better than an empty one.
      if (from === address()) store.set({ listsFailed: true });
    }
  }

  function listen(): void {
    stop?.();
    for (const folder of folders) void reload(folder);
    stop = client.onChange(address(), (folder) => void reload(folder));
  }

  async function select(id: string): Promise<void> {
    const turn = (lastSelect += 1);
    const summary = store.get().lists[store.get().folder]?.find((message) => message.id === id);
    if (summary?.isDraft === true) {
      core.show({ selectedId: id, reading: null, active: 'reading' });
      return;
    }
    core.show({ selectedId: id, active: 'reading' });
    const from = address();
    const isCurrent = () => turn === lastSelect && from === address();
    let message: Message;
    try {
      message = await client.message(from, id);
    } catch {
      if (!isCurrent()) return;
      // Nothing, rather than another message than the list marks: one might answer the wrong one.
      core.show({ reading: null });
      store.set({ listsFailed: true });
      return;
    }
    if (isCurrent()) await read(message);
  }

  /** Shows a message that came; a draft is no mail to read and is only marked. */
  async function read(message: Message): Promise<void> {
    const { owner, reading } = store.get();
    if (message.isDraft) {
      core.show({ reading: null, selectedId: message.id });
      return;
    }
    const session =
      reading?.message.id === message.id
        ? reading
        : createReadSession(message, { client, address: owner.address });
    core.show({ reading: session, selectedId: message.id });
    if (message.isRead) return;
    // It stays unread where this fails, and the next time it is opened is another try.
    await client.changeMessage(owner.address, message.id, { isRead: true }).catch(() => undefined);
  }

  function neighbour(folder: FolderId, id: string): string | null {
    const list = store.get().lists[folder] ?? [];
    const at = list.findIndex((message) => message.id === id);
    return (list[at + 1] ?? list[at - 1])?.id ?? null;
  }

  return {
    watch() {
      store.set({ lists: noLists, listsFailed: false });
      listen();
    },
    stopWatching() {
      stop?.();
      stop = null;
    },
    async retry() {
      listen();
      const { selectedId, reading, active } = store.get();
      if (selectedId !== null && !reading && active === 'reading') await select(selectedId);
    },
    reload,
    openFolder(folder) {
      lastSelect += 1;
      core.show({ folder, selectedId: null, reading: null, active: 'reading' });
    },
    select,
    async openMessage(id) {
      const turn = (lastSelect += 1);
      const from = address();
      const message = await client.message(from, id).catch(() => null);
      if (!message || turn !== lastSelect || from !== address()) return;
      core.show({ folder: message.folder, active: 'reading' });
      await read(message);
    },
    async remove(id) {
      const { folder } = store.get();
      const from = address();
      const next = neighbour(folder, id);
      try {
        await client.deleteMessage(from, id);
      } catch {
        core.notify('deleteFailed');
        return;
      }
      core.notify(folder === 'deleted' ? 'deletedForGood' : 'movedToDeleted');
      if (from !== address()) return;
      const { lists, selectedId } = store.get();
      const left = lists[folder]?.filter((message) => message.id !== id) ?? null;
      store.set({ lists: { ...lists, [folder]: left } });
      if (selectedId !== id) return;
      if (next === null) core.show({ selectedId: null, reading: null });
      else await select(next);
    },
  };
}

import type { FolderId } from '../../shared/mail.ts';

type Listener = (folder: FolderId) => void;

/** Tells which folders of a mailbox changed, to every page that has it open. */
export interface ChangeFeed {
  tell(mailbox: string, folders: Iterable<FolderId>): void;
  listen(mailbox: string, listener: Listener): () => void;
}

export function createChangeFeed(): ChangeFeed {
  const listeners = new Map<string, Set<Listener>>();
  return {
    tell(mailbox, folders) {
      for (const folder of new Set(folders)) {
        for (const listener of [...(listeners.get(keyOf(mailbox)) ?? [])]) listener(folder);
      }
    },
    listen(mailbox, listener) {
      const all = listeners.get(keyOf(mailbox)) ?? new Set();
      listeners.set(keyOf(mailbox), all.add(listener));
      return () => {
        all.delete(listener);
      };
    },
  };
}

function keyOf(mailbox: string): string {
  return mailbox.toLowerCase();
}

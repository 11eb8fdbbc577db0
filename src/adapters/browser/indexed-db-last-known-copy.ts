import { createStore, get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { LastKnownCopy } from '../../ports/workspace-store.ts';

const copySchema = v.strictObject({
  text: v.string(),
  readAt: v.pipe(v.string(), v.isoTimestamp()),
});
const KEY = 'workspace';

/**
 * The last known copy in IndexedDB. A browser can forbid storage (private windows, blocked third-party
 * storage in a frame): then there simply is no copy, and the pane works without.
 */
export function createIndexedDbLastKnownCopy(name = 'bijpraat'): LastKnownCopy {
  const database = lazily(() => createStore(name, 'last-known'));
  return {
    read: async () => {
      try {
        const result = v.safeParse(copySchema, await get(KEY, database()));
        return result.success ? result.output : null;
      } catch {
        return null;
      }
    },
    write: async (copy) => {
      try {
        await set(KEY, { text: copy.text, readAt: copy.readAt }, database());
      } catch {
        // Without storage there is no copy for later; what was read now is shown all the same.
      }
    },
  };
}

function lazily<T>(create: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= create());
}

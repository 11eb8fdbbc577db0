import { createIndexedDbLastKnownCopy } from '../../../src/adapters/browser/indexed-db-last-known-copy.ts';

/* Browsers that do not let us keep anything; what a browser does keep is tested in one. */
const copy = { text: '{}', readAt: '2027-05-20T08:00:00Z' };

/** A storage that refuses in the given way. */
function forbid(open: (() => unknown) | undefined): void {
  Object.assign(globalThis, { indexedDB: open === undefined ? undefined : { open } });
}

afterEach(() => forbid(undefined));

test.each<[string, (() => unknown) | undefined]>([
  ['there is no storage', undefined],
  [
    'asking is forbidden',
    () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  ],
  [
    'opening fails',
    () => {
      const request = { error: new DOMException('full', 'QuotaExceededError') } as {
        error: DOMException;
        onerror?: () => void;
      };
      setImmediate(() => request.onerror?.());
      return request;
    },
  ],
])('where %s there is no copy, and keeping one does no harm', async (_what, open) => {
  forbid(open);
  const lastKnown = createIndexedDbLastKnownCopy();
  await expect(lastKnown.write(copy)).resolves.toBeUndefined();
  await expect(lastKnown.read()).resolves.toBeNull();
});

import { createFetchedWorkspaceStore } from '../../../src/adapters/browser/fetched-workspace-store.ts';
import type { FetchedWorkspaceOptions } from '../../../src/adapters/browser/fetched-workspace-store.ts';

const url = 'https://addin.example/sample/workspace.json';
const readAt = '2027-05-20T08:00:00Z';
const goOn = { aborted: false };

function aStore(fetch: FetchedWorkspaceOptions['fetch'], timeoutMs?: number) {
  const limit = timeoutMs === undefined ? {} : { timeoutMs };
  return createFetchedWorkspaceStore({ url, fetch, now: () => readAt, ...limit });
}

const answering = (body: string | null, status: number) =>
  aStore(async () => new Response(body, { status }));

/** A server that never answers, as `fetch` does it: only the signal ends it. */
const silent: FetchedWorkspaceOptions['fetch'] = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    const end = () => reject(signal!.reason as Error);
    if (signal!.aborted) end();
    signal!.addEventListener('abort', end);
  });

test('the document comes with the moment it was read', async () => {
  expect(await answering('{"id":"w1"}', 200).read(goOn)).toEqual({ text: '{"id":"w1"}', readAt });
});

test('the document is asked for at its own address, anew, and with nothing for strangers', async () => {
  const asked: unknown[] = [];
  const store = aStore(async (at, { cache, credentials }) => {
    asked.push({ at, cache, credentials });
    return new Response('{}');
  });
  await store.read(goOn);
  expect(asked).toEqual([{ at: url, cache: 'no-cache', credentials: 'same-origin' }]);
});

test('nothing stored yet is no failure', async () => {
  expect(await answering('Not found', 404).read(goOn)).toBeNull();
});

test.each([
  [401, 'refused'],
  [403, 'refused'],
  [400, 'unavailable'],
  [410, 'unavailable'],
  [429, 'unavailable'],
  [500, 'unavailable'],
  [503, 'unavailable'],
])('an answer of %i is %s', async (status, code) => {
  await expect(answering('no', status).read(goOn)).rejects.toMatchObject({
    name: 'WorkspaceStoreError',
    code,
    status,
  });
});

test('no connection is offline', async () => {
  const cause = new TypeError('Failed to fetch');
  const store = aStore(() => Promise.reject(cause));
  await expect(store.read(goOn)).rejects.toMatchObject({
    name: 'WorkspaceStoreError',
    code: 'offline',
    status: null,
    cause,
  });
});

test('a connection that breaks off half-way is offline', async () => {
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id":'));
      controller.error(new TypeError('network error'));
    },
  });
  const store = aStore(async () => new Response(broken));
  await expect(store.read(goOn)).rejects.toMatchObject({ code: 'offline' });
});

test('a server that does not answer is given up', async () => {
  await expect(aStore(silent, 20).read(goOn)).rejects.toMatchObject({
    name: 'WorkspaceStoreError',
    code: 'timed-out',
    status: null,
  });
});

test('a server that begins to answer and then stops is given up too', async () => {
  const store = aStore(async (_url, { signal }) => {
    const stuck = new ReadableStream({
      start(controller) {
        signal!.addEventListener('abort', () => controller.error(signal!.reason));
      },
    });
    return new Response(stuck);
  }, 20);
  await expect(store.read(goOn)).rejects.toMatchObject({ code: 'timed-out' });
});

test('an answer within the limit leaves no timer behind', async () => {
  jest.useFakeTimers();
  try {
    await answering('{}', 200).read(goOn);
    await answering('no', 500)
      .read(goOn)
      .catch(() => null);
    expect(jest.getTimerCount()).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

describe('a reader who stops', () => {
  test('while the server is silent is let go at once', async () => {
    const stop = new AbortController();
    const reading = aStore(silent).read(stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: 'WorkspaceStoreError', code: 'stopped' });
  });

  test.each([
    ['a signal of the browser', AbortSignal.abort()],
    ['a signal of our own', { aborted: true }],
  ])('before the start asks nothing, with %s', async (_what, signal) => {
    let asked = 0;
    const store = aStore(async (_url, init) => {
      asked += 1;
      init.signal!.throwIfAborted();
      return new Response('{}');
    });
    await expect(store.read(signal)).rejects.toMatchObject({
      name: 'WorkspaceStoreError',
      code: 'stopped',
    });
    expect(asked).toBe(0);
  });
});

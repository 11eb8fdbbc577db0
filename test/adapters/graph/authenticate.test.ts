import type { GetToken } from '../../../src/adapters/graph/authenticate.ts';
import { aClient, answers, fails, json, listEvents, TOKEN } from './a-client.ts';
import type { Answer } from './a-client.ts';

/** Tokens that can grow old: only the newest is taken. */
function anIssuer() {
  let age = 0;
  const asked: { scopes: readonly string[]; renew: boolean }[] = [];
  const getToken: GetToken = async (scopes, { renew }) => {
    asked.push({ scopes, renew });
    if (renew) age += 1;
    return `token-${age}`;
  };
  return { asked, getToken };
}

const taking =
  (token: string): Answer =>
  ({ headers }) =>
    headers.get('Authorization') === `Bearer ${token}`
      ? json({ taken: token })
      : json({ error: { code: 'InvalidAuthenticationToken' } }, 401);

test('each request has the token for its own scopes', async () => {
  const { asked, getToken } = anIssuer();
  const { client, run, sent } = aClient(answers({}), { getToken });
  await run(client.get(listEvents));
  await run(client.get({ ...listEvents, scopes: ['Mail.ReadWrite', 'User.Read'] }));
  expect(asked.map(({ scopes }) => scopes)).toEqual([
    ['Calendars.ReadWrite'],
    ['Mail.ReadWrite', 'User.Read'],
  ]);
  expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual([
    'Bearer token-0',
    'Bearer token-0',
  ]);
});

test('a token that Graph no longer takes is renewed once, also for what may not be repeated', async () => {
  const { asked, getToken } = anIssuer();
  const { client, run, sent } = aClient(taking('token-1'), { getToken });
  await expect(run(client.post(listEvents))).resolves.toMatchObject({
    value: { taken: 'token-1' },
  });
  expect(sent).toHaveLength(2);
  expect(asked.filter(({ renew }) => renew)).toHaveLength(1);
});

test('a renewed token that is refused as well is the end', async () => {
  const { getToken } = anIssuer();
  const { client, run, sent } = aClient(taking('none'), { getToken });
  await expect(run(client.get(listEvents))).rejects.toMatchObject({ code: 'unauthorized' });
  expect(sent).toHaveLength(2);
});

test('four requests with an old token renew it once', async () => {
  const { asked, getToken } = anIssuer();
  const { client, run } = aClient(taking('token-1'), { getToken });
  await run(Promise.all([1, 2, 3, 4].map(() => client.get(listEvents))));
  expect(asked.filter(({ renew }) => renew)).toHaveLength(1);
});

test('a renewal goes on once in one request, however often it is tried', async () => {
  const { asked, getToken } = anIssuer();
  const old = fails(401, 'InvalidAuthenticationToken');
  const { client, run, sent } = aClient([old, fails(503, 'x'), old], { getToken });
  await expect(run(client.get(listEvents))).rejects.toMatchObject({ code: 'unauthorized' });
  expect(sent).toHaveLength(3);
  expect(asked.filter(({ renew }) => renew)).toHaveLength(1);
});

describe('no token', () => {
  class AuthError extends Error {
    override readonly name = 'AuthError';
    readonly code: string;
    constructor(code: string) {
      super(code);
      this.code = code;
    }
  }

  test.each([
    ['consent-missing', 'consent-missing', ['Calendars.ReadWrite']],
    ['interaction-needed', 'unauthorized', []],
    ['offline', 'offline', []],
  ])('because of %s is %s, and nothing is sent', async (reason, code, scopes) => {
    const cause = new AuthError(reason);
    const getToken = () => Promise.reject(cause);
    const { client, run, sent } = aClient([], { getToken });
    const asking = run(client.post(listEvents));
    await expect(asking).rejects.toMatchObject({ name: 'GraphError', code, scopes, cause });
    expect(sent).toEqual([]);
  });

  test('because of anything unknown is unauthorized, and what it says stays out', async () => {
    const getToken = () => Promise.reject(new Error(`bad ${TOKEN}`));
    const { client, run } = aClient([], { getToken });
    const error: unknown = await run(client.get(listEvents)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'unauthorized', message: 'list events: unauthorized' });
    expect((error as Error).cause).toBeUndefined();
  });

  test('yet, while someone signs in, is no reason to wait for after a stop', async () => {
    const stop = new AbortController();
    const getToken = () => new Promise<string>(() => undefined);
    const { client, run } = aClient([], { getToken });
    const asking = run(client.get({ ...listEvents, signal: stop.signal }));
    stop.abort();
    await expect(asking).rejects.toMatchObject({ code: 'stopped' });
  });

  test('that fits into a header is no bad connection', async () => {
    const { client, run } = aClient([], { getToken: async () => `${TOKEN}\n` + '\u0000' });
    await expect(run(client.get(listEvents))).rejects.toMatchObject({
      code: 'failed',
      message: 'list events: failed',
    });
  });
});

test('a token of the caller does not go along', async () => {
  const { client, run, sent } = aClient(answers({}));
  await run(client.get({ ...listEvents, headers: { authorization: 'Bearer other' } }));
  expect(sent[0]?.headers.get('Authorization')).toBe(`Bearer ${TOKEN}`);
});

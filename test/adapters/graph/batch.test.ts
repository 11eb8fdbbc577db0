import { aClient, breaksOff, fails, json } from './a-client.ts';
import { batchOf, busy, echo, replying, step, stepsOf, summary } from './batch-answers.ts';
import type { Reply } from './batch-answers.ts';

test('any number of steps goes in requests of at most twenty, and the outcomes keep their order', async () => {
  const { client, run, sent } = aClient(echo);
  const paths = Array.from({ length: 45 }, (_, index) => `/me/events/${index}`);
  const outcomes = await run(client.batch(batchOf(paths.map((path) => step(path)))));
  expect(sent.map((one) => stepsOf(one).length)).toEqual([20, 20, 5]);
  expect(summary(outcomes)).toEqual(paths);
});

test('no steps, no request', async () => {
  const { client, run, sent } = aClient([]);
  await expect(run(client.batch(batchOf([])))).resolves.toEqual([]);
  expect(sent).toEqual([]);
});

test('each step says what it is: relative, with its headers, its tag and its body', async () => {
  const { client, run, sent } = aClient(echo);
  const change = step('/me/events/1', {
    method: 'PATCH',
    ifMatch: 'W/"1"',
    body: { subject: 'x' },
    headers: { Authorization: 'no', Prefer: 'a=1' },
  });
  const remove = step('/me/events/2', { method: 'DELETE', ifMatch: 'W/"2"' });
  await run(client.batch(batchOf([change, remove, step('/me/events', { query: { $top: 1 } })])));
  const prefer = 'IdType="ImmutableId", outlook.timezone="W. Europe Standard Time"';
  expect(sent[0]).toMatchObject({ url: 'https://graph.microsoft.com/v1.0/$batch', method: 'POST' });
  expect(stepsOf(sent[0]!)).toEqual([
    {
      id: '0',
      method: 'PATCH',
      url: '/me/events/1',
      headers: {
        'Content-Type': 'application/json',
        Prefer: `${prefer}, a=1`,
        'If-Match': 'W/"1"',
      },
      body: { subject: 'x' },
    },
    {
      id: '1',
      method: 'DELETE',
      url: '/me/events/2',
      headers: { Prefer: prefer, 'If-Match': 'W/"2"' },
    },
    { id: '2', method: 'GET', url: '/me/events?$top=1', headers: { Prefer: prefer } },
  ]);
});

describe('what failed inside', () => {
  test('is sent again after the longest wait that Graph asks for, and only that', async () => {
    let round = 0;
    const { client, run, sent, waits } = aClient((one, signal) => {
      round += 1;
      const first = round === 1;
      return replying(({ url }) => {
        if (first && url === '/me/1') return busy;
        if (first && url === '/me/2') return [503, undefined, { 'retry-after': 7 }];
        return [200, { url }];
      })(one, signal);
    });
    const outcomes = await run(
      client.batch(batchOf([step('/me/0'), step('/me/1'), step('/me/2')])),
    );
    expect(summary(outcomes)).toEqual(['/me/0', '/me/1', '/me/2']);
    expect(sent.map((one) => stepsOf(one).map(({ url }) => url))).toEqual([
      ['/me/0', '/me/1', '/me/2'],
      ['/me/1', '/me/2'],
    ]);
    expect(waits).toEqual([
      { operation: 'apply plan', reason: 'throttled', milliseconds: 7000, attempt: 1 },
    ]);
  });

  test('four times is a failure, of that step alone', async () => {
    const { client, run, sent } = aClient(
      replying(({ url }) => (url === '/me/1' ? busy : [200, { url }])),
    );
    const outcomes = await run(client.batch(batchOf([step('/me/0'), step('/me/1')])));
    expect(summary(outcomes)).toEqual(['/me/0', 'throttled']);
    expect(outcomes[1]).toMatchObject({ error: { operation: 'touch 1', retryAfter: 2500 } });
    expect(sent).toHaveLength(4);
  });

  test.each([
    ['POST', undefined, 1],
    ['PATCH', undefined, 1],
    ['POST', true, 4],
    ['DELETE', undefined, 4],
    ['GET', false, 1],
  ] as const)('a %s marked %j is sent %i times', async (method, marked, times) => {
    const { client, run, sent } = aClient(replying(() => busy));
    const repeatable = marked === undefined ? {} : { repeatable: marked };
    await run(client.batch(batchOf([step('/me/1', { method, ...repeatable })])));
    expect(sent).toHaveLength(times);
  });

  test('a deletion that is done after all counts as done', async () => {
    const replies: Reply[] = [[504], [404, { error: { code: 'ErrorItemNotFound' } }]];
    const { client, run } = aClient(replying(() => replies.shift()!));
    const outcomes = await run(client.batch(batchOf([step('/me/1', { method: 'DELETE' })])));
    expect(summary(outcomes)).toEqual(['done']);
  });
});

describe('a batch that fails as a whole', () => {
  const steps = [step('/me/0'), step('/me/1', { method: 'POST' })];

  test.each([
    ['429', fails(429, 'TooManyRequests', { 'Retry-After': '1' }), 'throttled'],
    ['a reset', breaksOff, 'offline'],
  ])('after %s is sent again without what may not be repeated', async (_what, failure, code) => {
    const { client, run, sent } = aClient([failure, echo]);
    await expect(run(client.batch(batchOf(steps))).then(summary)).resolves.toEqual(['/me/0', code]);
    expect(sent.map((one) => stepsOf(one).map(({ url }) => url))).toEqual([
      ['/me/0', '/me/1'],
      ['/me/0'],
    ]);
  });

  test('is the failure of each step, in the words of the step', async () => {
    const { client, run } = aClient(fails(403, 'ErrorAccessDenied', { 'request-id': '1-2' }));
    const outcomes = await run(client.batch(batchOf(steps)));
    expect(outcomes).toMatchObject([
      { error: { operation: 'touch 0', code: 'forbidden', requestId: '1-2' } },
      { error: { operation: 'touch 1', code: 'forbidden', scopes: ['Calendars.ReadWrite'] } },
    ]);
  });

  test.each([
    ['is no answer to a batch', () => json({ value: [] })],
    ['is no JSON', () => new Response('<html>')],
  ])('because its answer %s is unreadable', async (_what, answer) => {
    const { client, run } = aClient(answer);
    await expect(run(client.batch(batchOf(steps))).then(summary)).resolves.toEqual([
      'unreadable',
      'unreadable',
    ]);
  });
});

test('a step without an answer is unreadable', async () => {
  const { client, run } = aClient(replying(({ url }) => (url === '/me/1' ? null : [200, { url }])));
  const outcomes = await run(client.batch(batchOf([step('/me/0'), step('/me/1')])));
  expect(summary(outcomes)).toEqual(['/me/0', 'unreadable']);
});

describe('a step that cannot be', () => {
  test.each([
    ['a batch in a batch', step('/$batch', { method: 'POST' })],
    ['a whole address', step('https://graph.microsoft.com/v1.0/me')],
    ['one that waits for itself', step('/me/x', { dependsOn: [1] })],
    ['one that waits for a later one', step('/me/x', { dependsOn: [2] })],
  ])('is not sent, and the others are: %s', async (_what, bad) => {
    const { client, run, sent } = aClient(echo);
    const steps = [step('/me/0'), bad, step('/me/2')];
    const outcomes = await run(client.batch(batchOf(steps)));
    expect(summary(outcomes)).toEqual(['/me/0', 'invalid', '/me/2']);
    expect(stepsOf(sent[0]!)).toHaveLength(2);
  });
});

test('mailboxes do not share a request, and a chain takes one place where side by side takes four', async () => {
  let now = 0;
  let most = 0;
  const test = aClient(async (one, signal) => {
    now += 1;
    most = Math.max(most, now);
    await test.clock.sleep(1000, signal);
    now -= 1;
    return echo(one, signal);
  });
  const { client, run, sent } = test;
  const side = [step('/me/a'), step('/users/anna/b'), step('/me/c')];
  await run(client.batch(batchOf(side)));
  expect(sent.map((one) => stepsOf(one).map(({ url }) => url))).toEqual([
    ['/me/a', '/me/c'],
    ['/users/anna/b'],
  ]);
  const four = ['a', 'b', 'c', 'd'].map((name) => step(`/me/${name}`));
  await run(Promise.all([client.batch(batchOf(four)), client.batch(batchOf(four))]));
  expect(most).toBe(1);
  const chain = four.map((one, index) => ({ ...one, dependsOn: index === 0 ? [] : [index - 1] }));
  await run(Promise.all([1, 2, 3, 4, 5].map(() => client.batch(batchOf(chain)))));
  expect(most).toBe(4);
});

test('a stop half-way leaves what was done as done', async () => {
  const stop = new AbortController();
  let round = 0;
  const { client, run, sent } = aClient((one, signal) => {
    round += 1;
    if (round === 2) stop.abort();
    return echo(one, signal);
  });
  const steps = Array.from({ length: 50 }, (_, index) => step(`/me/${index}`));
  const outcomes = await run(client.batch({ ...batchOf(steps), signal: stop.signal }));
  const codes = summary(outcomes);
  expect(codes.slice(0, 20)).toEqual(steps.slice(0, 20).map(({ path }) => path));
  expect(new Set(codes.slice(20))).toEqual(new Set(['stopped']));
  expect(sent).toHaveLength(2);
});

test('a stop during a wait ends it', async () => {
  const stop = new AbortController();
  const test = aClient(replying(({ url }) => (url === '/me/0' ? [200, { url }] : busy)));
  void test.clock.sleep(1000, new AbortController().signal).then(() => stop.abort());
  const start = test.clock.now();
  const batch = { ...batchOf([step('/me/0'), step('/me/1')]), signal: stop.signal };
  const outcomes = await test.run(test.client.batch(batch));
  expect(summary(outcomes)).toEqual(['/me/0', 'stopped']);
  expect([test.clock.now() - start, test.sent.length]).toEqual([1000, 1]);
});

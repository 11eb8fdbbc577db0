import { parseRetryAfter } from '../../../src/adapters/graph/retry-after.ts';
import { createRetryWaits } from '../../../src/adapters/graph/retry-waits.ts';
import { aClient, answers, breaksOff, empty, fails, json, listEvents, silent } from './a-client.ts';

const now = Date.parse('2027-05-20T08:00:00Z');
const throttled = fails(429, 'TooManyRequests', { 'Retry-After': '1' });

describe('Retry-After', () => {
  test.each([
    ['3', 3000],
    ['0', 0],
    ['2.128', 2128],
    ['0.0004', 1],
    [' 5 ', 5000],
    ['Thu, 20 May 2027 08:00:07 GMT', 7000],
    ['Thu, 20 May 2027 07:59:00 GMT', 0],
    [null, null],
    ['', null],
    ['soon', null],
    ['-1', null],
    ['2,5', null],
    ['1e9', null],
    ['Infinity', null],
    // V8 alone would read a date in this.
    ['in about 5', null],
    ['Thu, 99 May 2027 08:00:07 GMT', null],
  ])('%j is %j milliseconds', (text, milliseconds) => {
    expect(parseRetryAfter(text, now)).toBe(milliseconds);
  });
});

describe('waits', () => {
  test('get longer each time, by chance more or less, and end', () => {
    const after = (chance: number): (number | null)[] => {
      const waits = createRetryWaits(() => chance);
      return [1, 2, 3, 4].map((attempt) => waits.after(attempt, null));
    };
    expect(after(0)).toEqual([500, 1000, 2000, null]);
    expect(after(1)).toEqual([1000, 2000, 4000, null]);
  });

  test('are as long as Graph asks, but never beyond a minute, nor two minutes together', () => {
    const waits = createRetryWaits(() => 0.5);
    expect([5000, 86_400_000, 60_000].map((asked) => waits.after(1, asked))).toEqual([
      5000,
      60_000,
      null,
    ]);
  });
});

test('what Graph had no time for is asked again, after the wait it asks for, and every wait is told', async () => {
  const { client, run, sent, waits } = aClient([
    throttled,
    fails(503, 'serviceNotAvailable', { 'Retry-After': 'Thu, 20 May 2027 08:00:11 GMT' }),
    breaksOff,
    answers({ value: [] }),
  ]);
  await expect(run(client.get(listEvents))).resolves.toMatchObject({ status: 200 });
  expect(sent.map(({ at }) => at - now)).toEqual([0, 1000, 11_000, 14_000]);
  expect(waits).toEqual([
    { operation: 'list events', reason: 'throttled', milliseconds: 1000, attempt: 1 },
    { operation: 'list events', reason: 'unavailable', milliseconds: 10_000, attempt: 2 },
    { operation: 'list events', reason: 'offline', milliseconds: 3000, attempt: 3 },
  ]);
});

test('the fourth try is the last', async () => {
  const { client, run, sent } = aClient(throttled);
  await expect(run(client.get(listEvents))).rejects.toMatchObject({
    code: 'throttled',
    retryAfter: 1000,
  });
  expect(sent).toHaveLength(4);
});

test.each([
  [400, 'invalid'],
  [500, 'unavailable'],
  [502, 'unavailable'],
])('an answer of %i is not a matter of time', async (status, code) => {
  const { client, run, sent } = aClient(fails(status, 'x'));
  await expect(run(client.get(listEvents))).rejects.toMatchObject({ code });
  expect(sent).toHaveLength(1);
});

describe('what may be done twice', () => {
  const request = { ...listEvents, operation: 'change event', path: '/me/events/1' };
  const failures = [
    ['429', throttled],
    ['503', fails(503, 'x')],
    ['504', fails(504, 'x')],
    ['a reset', breaksOff],
  ] as const;
  const methods = [
    ['get', undefined, true],
    ['remove', undefined, true],
    ['put', undefined, false],
    ['patch', undefined, false],
    ['post', undefined, false],
    ['get', false, false],
    ['remove', false, false],
    ['put', true, true],
    ['patch', true, true],
    ['post', true, true],
  ] as const;
  const cases = failures.flatMap(([what, answer]) =>
    methods.map(
      ([method, marked, again]) => [method, String(marked), what, again, marked, answer] as const,
    ),
  );

  test.each(cases)('%s marked %s, after %s: %s', async (method, _m, _w, again, marked, answer) => {
    const mark = marked === undefined ? {} : { repeatable: marked };
    const { client, run, sent } = aClient([answer, empty]);
    const asking = run(client[method]({ ...request, ...mark }));
    if (again) await expect(asking).resolves.toMatchObject({ status: 204 });
    else await expect(asking).rejects.toMatchObject({ name: 'GraphError' });
    expect(sent).toHaveLength(again ? 2 : 1);
  });

  test('silence is given up, not asked again: the user has waited long enough', async () => {
    const { client, run, sent, clock } = aClient(silent);
    await expect(run(client.get(listEvents))).rejects.toMatchObject({ code: 'timed-out' });
    expect([sent.length, clock.now() - now]).toEqual([1, 30_000]);
  });
});

test('a deletion that was done although the answer was lost counts as done', async () => {
  const gone = fails(404, 'ErrorItemNotFound');
  const repeated = aClient([fails(504, 'x'), gone]);
  await expect(repeated.run(repeated.client.remove(listEvents))).resolves.toEqual({
    status: 404,
    value: null,
    etag: null,
    location: null,
  });
  const first = aClient(gone);
  await expect(first.run(first.client.remove(listEvents))).rejects.toMatchObject({
    code: 'not-found',
  });
});

describe('a stop', () => {
  const stopAfter = (
    { clock }: ReturnType<typeof aClient>,
    milliseconds: number,
    stop: AbortController,
  ) => void clock.sleep(milliseconds, new AbortController().signal).then(() => stop.abort());

  test('ends a wait at once, and nothing is asked after it', async () => {
    const stop = new AbortController();
    const test = aClient(fails(429, 'x', { 'Retry-After': '50' }));
    stopAfter(test, 7000, stop);
    const asking = test.run(test.client.get({ ...listEvents, signal: stop.signal }));
    await expect(asking).rejects.toMatchObject({
      code: 'stopped',
      message: 'list events: stopped',
    });
    expect([test.sent.length, test.clock.now() - now]).toEqual([1, 7000]);
  });

  test('ends a wait at once also when the clock does not listen', async () => {
    const stop = new AbortController();
    const answer = fails(429, 'x', { 'Retry-After': '50' });
    const { client } = aClient(answer, {
      // Within this wait the stop comes; the time limit of the request is a wait as well.
      sleep: () => new Promise(() => undefined),
      onWait: () => void setImmediate(() => stop.abort()),
    });
    const asking = client.get({ ...listEvents, signal: stop.signal });
    await expect(asking).rejects.toMatchObject({ code: 'stopped' });
  });

  test('ends a request at once, also when fetch does not listen', async () => {
    const stop = new AbortController();
    const test = aClient(() => new Promise(() => undefined));
    stopAfter(test, 2000, stop);
    const asking = test.run(test.client.post({ ...listEvents, signal: stop.signal }));
    await expect(asking).rejects.toMatchObject({ code: 'stopped' });
    expect(test.clock.now() - now).toBe(2000);
  });

  test.each([
    ['a signal of the browser', AbortSignal.abort()],
    ['a signal of our own', { aborted: true }],
  ])('before the start asks nothing, with %s', async (_what, signal) => {
    const { client, run, sent } = aClient([]);
    await expect(run(client.get({ ...listEvents, signal }))).rejects.toMatchObject({
      code: 'stopped',
    });
    expect(sent).toEqual([]);
  });

  test('that announces nothing is seen before the next try', async () => {
    const signal = { aborted: false };
    const { client, run, sent } = aClient(() => {
      signal.aborted = true;
      return json({}, 503);
    });
    await expect(run(client.get({ ...listEvents, signal }))).rejects.toMatchObject({
      code: 'stopped',
    });
    expect(sent).toHaveLength(1);
  });
});

test('an answer that begins and then stands still is given up too', async () => {
  const { client, run } = aClient(
    () =>
      new Response(
        new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) }),
      ),
  );
  await expect(run(client.get(listEvents))).rejects.toMatchObject({ code: 'timed-out' });
});

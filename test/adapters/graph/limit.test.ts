import { mailboxOf } from '../../../src/adapters/graph/mailbox-of.ts';
import { createSlots } from '../../../src/adapters/graph/slots.ts';
import { aClient, fails, json, listEvents } from './a-client.ts';
import type { Answer, TestClient } from './a-client.ts';

/** Takes a second for each request and keeps count of how many it has at once. */
function slowly() {
  const seen = { now: 0, most: 0, order: [] as string[] };
  const answer: Answer = async ({ url }, signal) => {
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    seen.order.push(url.slice('https://graph.microsoft.com/v1.0'.length));
    await test.clock.sleep(1000, signal);
    seen.now -= 1;
    return json({});
  };
  const test: TestClient = aClient(answer, { ownNames: ['Lead@programme.example'] });
  return { seen, ...test };
}

const at = (path: string) => ({ ...listEvents, path });

test('a mailbox gets four requests at once, in the order of asking', async () => {
  const { seen, client, run, clock } = slowly();
  const start = clock.now();
  const paths = Array.from({ length: 10 }, (_, index) => `/me/events/${index}`);
  await run(Promise.all(paths.map((path) => client.get(at(path)))));
  expect(seen).toMatchObject({ most: 4, order: paths });
  expect(clock.now() - start).toBe(3000);
});

test('the names of the user are the user, and another mailbox has its own four', async () => {
  const { seen, client, run } = slowly();
  const own = ['/me/a', '/users/lead%40programme.example/b'];
  const paths = Array.from({ length: 8 }, (_, index) => own[index % 2]!);
  await run(Promise.all(paths.map((path) => client.get(at(path)))));
  expect(seen.most).toBe(4);
  const both = [...paths, ...paths.map(() => '/users/anna/events')];
  await run(Promise.all(both.map((path) => client.get(at(path)))));
  expect(seen.most).toBe(8);
});

test.each([
  ['/me', 'me'],
  ['/ME/events', 'me'],
  ['/me?$select=id', 'me'],
  ['/messages', 'other'],
  ['/users/Anna%40x.example/events', 'users/anna@x.example'],
  ["/users('Anna@x.example')/events", 'users/anna@x.example'],
  ['/users/own-id/events', 'me'],
  ['/groups/7/calendar', 'groups/7'],
  ['/users', 'users/'],
  ['/drives/1/root', 'other'],
  ['/meetings', 'other'],
])('%s counts for %s', (url, mailbox) => {
  expect(mailboxOf(url, ['OWN-ID'])).toBe(mailbox);
});

test('a wait for the next try takes no place', async () => {
  const { client, run, sent, clock } = aClient((one) =>
    one.url.endsWith('/slow') && one.at === start
      ? fails(429, 'x', { 'Retry-After': '30' })(one, new AbortController().signal)
      : json({}),
  );
  const start = clock.now();
  const slow = [1, 2, 3, 4].map(() => client.get(at('/me/slow')));
  await run(Promise.all([...slow, client.get(at('/me/quick'))]));
  const quick = sent.find(({ url }) => url.endsWith('/quick'));
  expect(quick!.at).toBe(start);
});

test('who stops in the queue leaves it, and the others go on', async () => {
  const { seen, client, run } = slowly();
  const stop = new AbortController();
  const first = [1, 2, 3, 4].map((index) => client.get(at(`/me/${index}`)));
  const left = client.get({ ...at('/me/left'), signal: stop.signal });
  const last = client.get(at('/me/last'));
  stop.abort();
  await expect(left).rejects.toMatchObject({ code: 'stopped' });
  await run(Promise.all([...first, last]));
  expect(seen.order).toEqual(['/me/1', '/me/2', '/me/3', '/me/4', '/me/last']);
});

describe('places', () => {
  const never = new AbortController().signal;

  test('for many are not overtaken by places for one', async () => {
    const slots = createSlots(4);
    const giveBack = await slots.take(2, never);
    const order: string[] = [];
    const large = slots.take(4, never).then((back) => {
      order.push('large');
      back();
    });
    const small = slots.take(1, never).then(() => order.push('small'));
    await Promise.resolve();
    expect(order).toEqual([]);
    giveBack();
    await Promise.all([large, small]);
    expect(order).toEqual(['large', 'small']);
  });

  test('given back twice are one', async () => {
    const slots = createSlots(1);
    const giveBack = await slots.take(1, never);
    giveBack();
    giveBack();
    await slots.take(1, never);
    let taken = false;
    void slots.take(1, never).then(() => (taken = true));
    await new Promise(setImmediate);
    expect(taken).toBe(false);
  });

  test('that nobody waits for any more let those behind them in', async () => {
    const slots = createSlots(2);
    await slots.take(1, never);
    const stop = new AbortController();
    const large = slots.take(2, stop.signal);
    const small = slots.take(1, never);
    stop.abort();
    await expect(large).rejects.toThrow('aborted');
    await expect(small).resolves.toBeInstanceOf(Function);
  });
});

import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { createGraphClient } from '../../../src/adapters/graph/graph-client.ts';
import type { GraphClient } from '../../../src/adapters/graph/graph-client.ts';
import type { GraphAnswer, GraphMethod } from '../../../src/adapters/graph/graph-request.ts';
import type { GraphWait } from '../../../src/adapters/graph/pause.ts';
import { createStormServer, SECRETS } from './storm-server.ts';
import type { StormServer } from './storm-server.ts';
import { createVirtualClock } from './virtual-clock.ts';
import type { VirtualClock } from './virtual-clock.ts';

/*
 * Seeded weather: what Graph does is drawn from the seed, so a run that fails can be run again. Each
 * request has a name of its own in its path, by which the server counts what it did.
 */
interface Wish {
  readonly method: GraphMethod;
  readonly mailbox: 'me' | 'mine' | 'anna%40partner.example';
  readonly repeatable: boolean | null;
  readonly dependsOn: readonly number[];
}

interface Storm {
  readonly seed: number;
  readonly faultRate: number;
  readonly single: readonly Wish[];
  readonly batched: readonly Wish[];
}

const wish: fc.Arbitrary<Wish> = fc.record({
  method: fc.constantFrom<GraphMethod[]>('GET', 'POST', 'PATCH', 'PUT', 'DELETE'),
  mailbox: fc.constantFrom<Wish['mailbox'][]>('me', 'mine', 'anna%40partner.example'),
  repeatable: fc.constantFrom(null, null, true, false),
  dependsOn: fc.constant([]),
});

/** A list of wishes of which some wait for earlier ones. */
const dependent = fc
  .array(fc.tuple(wish, fc.array(fc.nat(), { maxLength: 2 })), { maxLength: 30 })
  .map((pairs): readonly Wish[] =>
    pairs.map(([one, places], index) => ({
      ...one,
      dependsOn:
        index === 0 ? [] : places.map((place) => (place % 3 === 0 ? index - 1 : place % index)),
    })),
  );

const storm: fc.Arbitrary<Storm> = fc.record({
  seed: fc.integer(),
  faultRate: fc.constantFrom(0, 0.1, 0.4, 0.8),
  single: fc.array(wish, { maxLength: 12 }),
  batched: dependent,
});

function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Weather {
  readonly clock: VirtualClock;
  readonly server: StormServer;
  readonly client: GraphClient;
  readonly waits: GraphWait[];
}

function weather({ seed, faultRate }: Storm): Weather {
  const clock = createVirtualClock();
  const random = seeded(seed);
  const server = createStormServer(clock, random, faultRate);
  const waits: GraphWait[] = [];
  const client = createGraphClient({
    baseUrl: 'https://graph.microsoft.com',
    getToken: server.getToken,
    fetch: server.fetch,
    sleep: clock.sleep,
    now: clock.now,
    random,
    timeZone: 'UTC',
    onWait: (wait) => waits.push(wait),
  });
  return { clock, server, client, waits };
}

/** `/me` and another mailbox; the last one is an address, which must not get into a message. */
const root = ({ mailbox }: Wish): string =>
  mailbox === 'me' ? '/me' : `/users/${mailbox === 'mine' ? 'mine' : mailbox}`;
const pathOf = (one: Wish, name: string): string => `${root(one)}/things/${name}`;
const marked = ({ repeatable }: Wish): object => (repeatable === null ? {} : { repeatable });
const mayRepeat = ({ method, repeatable }: Wish): boolean =>
  repeatable ?? (method === 'GET' || method === 'DELETE');
const verbs = { GET: 'get', POST: 'post', PATCH: 'patch', PUT: 'put', DELETE: 'remove' } as const;

type Ended = { ok: true; value: GraphAnswer } | { ok: false; error: unknown };

function start({ single, batched }: Storm, client: GraphClient, signal: AbortSignal) {
  const scopes = ['Calendars.ReadWrite'];
  const body = { subject: SECRETS[1], body: SECRETS[3] };
  const one = async (asked: Wish, index: number): Promise<Ended> => {
    const path = pathOf(asked, `s${index}`);
    const payload = asked.method === 'GET' || asked.method === 'DELETE' ? {} : { body };
    const request = { operation: `touch one`, path, scopes, signal, ...payload, ...marked(asked) };
    try {
      return { ok: true, value: await client[verbs[asked.method]](request) };
    } catch (error) {
      return { ok: false, error };
    }
  };
  const steps = batched.map((asked, index) => ({
    operation: 'touch in batch',
    method: asked.method,
    path: pathOf(asked, `b${index}`),
    dependsOn: asked.dependsOn,
    ...(asked.method === 'GET' ? {} : { body }),
    ...marked(asked),
  }));
  return Promise.all([
    Promise.all(single.map(one)),
    client.batch({ operation: 'apply plan', scopes, steps, signal }),
  ]);
}

function expectNoSecret(error: unknown): void {
  const text = [
    String(error),
    (error as Error).stack,
    JSON.stringify(error),
    String((error as Error).cause),
  ];
  for (const secret of SECRETS) expect(text.join('\n')).not.toContain(secret);
}

/** Listened to by as many requests as a storm has. */
function aSignal(stop = new AbortController()): AbortSignal {
  setMaxListeners(0, stop.signal);
  return stop.signal;
}

async function weathered(given: Storm) {
  const all = weather(given);
  const [single, batched] = await all.clock.run(start(given, all.client, aSignal()));
  return { ...all, single, batched };
}

const many = { numRuns: 150 };
/** A part of the law is worth nothing if the storm never gets there. */
const seen = { failures: 0, successes: 0, waits: 0, four: 0, dependent: 0, stops: 0 };

const everyLaw = (check: (given: Storm, after: Awaited<ReturnType<typeof weathered>>) => void) =>
  fc.assert(
    fc.asyncProperty(storm, async (given) => check(given, await weathered(given))),
    many,
  );

let printed: jest.SpyInstance[] = [];

beforeAll(() => {
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  printed = methods.map((method) =>
    jest.spyOn(console, method).mockImplementation(() => undefined),
  );
});

afterAll(() => {
  const calls = printed.map((spy) => spy.mock.calls.length);
  printed.forEach((spy) => spy.mockRestore());
  expect(calls).toEqual([0, 0, 0, 0, 0]);
  expect(Object.entries(seen).filter(([, times]) => times === 0)).toEqual([]);
});

test('nothing that is not repeatable gets past the door twice', () =>
  everyLaw(({ single, batched }, { server }) => {
    const named = [
      ...single.map((one, index) => [one, pathOf(one, `s${index}`)] as const),
      ...batched.map((one, index) => [one, pathOf(one, `b${index}`)] as const),
    ];
    for (const [one, path] of named) {
      const most = mayRepeat(one) ? 4 : 1;
      expect(server.arrivals.get(path) ?? 0).toBeLessThanOrEqual(most);
      expect(server.executions.get(path) ?? 0).toBeLessThanOrEqual(most);
    }
  }));

test('never more than four at once in a mailbox', () =>
  everyLaw((_given, { server }) => {
    for (const most of server.most.values()) {
      expect(most).toBeLessThanOrEqual(4);
      if (most === 4) seen.four += 1;
    }
  }));

test('every wait is bounded, and so are all waits of one request together', () =>
  everyLaw(({ single }, { waits }) => {
    for (const { milliseconds, attempt } of waits) {
      expect(milliseconds).toBeGreaterThanOrEqual(0);
      expect(milliseconds).toBeLessThanOrEqual(60_000);
      expect(attempt).toBeLessThan(4);
    }
    const total = (operation: string): number =>
      waits
        .filter((wait) => wait.operation === operation)
        .reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    expect(total('apply plan')).toBeLessThanOrEqual(120_000);
    expect(total('touch one')).toBeLessThanOrEqual(120_000 * single.length);
    seen.waits += waits.length;
  }));

test('what is said to be done was done, and a failure holds codes only', () =>
  everyLaw((given, { server, single, batched }) => {
    const check = (one: Wish, path: string, ended: Ended): void => {
      if (ended.ok) {
        seen.successes += 1;
        expect(server.executions.get(path)).toBeGreaterThan(0);
        const { value } = ended.value;
        if (value !== null) expect(value).toEqual({ name: path });
        else expect(one.method).toBe('DELETE');
      } else {
        seen.failures += 1;
        expect(ended.error).toMatchObject({ name: 'GraphError' });
        expectNoSecret(ended.error);
      }
    };
    single.forEach((ended, index) => {
      const one = given.single[index]!;
      check(one, pathOf(one, `s${index}`), ended);
    });
    expect(batched).toHaveLength(given.batched.length);
    batched.forEach((ended, index) => {
      const one = given.batched[index]!;
      check(one, pathOf(one, `b${index}`), ended);
    });
  }));

test('a step is done only after those that it depends on', () =>
  everyLaw((given, { server }) => {
    const order = [...server.executions.keys()];
    given.batched.forEach((one, index) => {
      const turn = order.indexOf(pathOf(one, `b${index}`));
      if (turn < 0) return;
      for (const place of one.dependsOn) {
        const before = order.indexOf(pathOf(given.batched[place]!, `b${place}`));
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThan(turn);
        seen.dependent += 1;
      }
    });
  }));

test('a stop ends everything at once, and nothing is asked after it', () =>
  fc.assert(
    fc.asyncProperty(storm, fc.nat(20_000), async (given, after) => {
      const { clock, server, client } = weather({ ...given, faultRate: 0.8 });
      const stop = new AbortController();
      const stopped = clock.now() + after;
      void clock.sleep(after, aSignal()).then(() => stop.abort());
      const [single, batched] = await clock.run(start(given, client, aSignal(stop)));
      expect(clock.now()).toBeLessThanOrEqual(stopped);
      await clock.run(clock.sleep(300_000, aSignal()));
      expect(server.lastArrival()).toBeLessThanOrEqual(stopped);
      for (const ended of [...single, ...batched]) {
        if (!ended.ok && (ended.error as { code: string }).code === 'stopped') seen.stops += 1;
      }
    }),
    many,
  ));

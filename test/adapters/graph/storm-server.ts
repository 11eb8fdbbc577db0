import type { GetToken } from '../../../src/adapters/graph/authenticate.ts';
import type { Fetch } from '../../../src/adapters/graph/send.ts';
import { TOKEN } from './a-client.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What nobody may find in a message or a log. */
export const SECRETS = [TOKEN, 'Geheim onderwerp', 'anna@partner.example', 'Beste Anna'];
const GOSSIP = SECRETS.join(' ');
const ROOT = 'https://graph.microsoft.com/v1.0';

/** A Graph in bad weather, which remembers what it did. */
export interface StormServer {
  readonly fetch: Fetch;
  readonly getToken: GetToken;
  /** How often each request got past the door, by its name. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** How often each request was done; in the order in which they were done first. */
  readonly executions: ReadonlyMap<string, number>;
  /** The most that one mailbox had at once. */
  readonly most: ReadonlyMap<string, number>;
  /** When the last request came. */
  lastArrival(): number;
}

interface Inner {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly dependsOn?: readonly string[];
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Fault = (typeof faults)[number];

const faults = [
  'throttled',
  'throttled-but-done',
  'unavailable',
  'timed-out-but-done',
  'reset',
  'reset-but-done',
  'silence',
  'wrong-json',
  'refused',
] as const;

export function createStormServer(
  clock: VirtualClock,
  random: () => number,
  faultRate: number,
): StormServer {
  const arrivals = new Map<string, number>();
  const executions = new Map<string, number>();
  const atOnce = new Map<string, number>();
  const most = new Map<string, number>();
  let lastArrival = 0;
  let age = 0;

  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const count = (counts: Map<string, number>, key: string, by = 1): number => {
    const next = (counts.get(key) ?? 0) + by;
    counts.set(key, next);
    return next;
  };

  const retryAfter = (): Record<string, string> => {
    const date = new Date(clock.now() + Math.floor(random() * 90_000)).toUTCString();
    const value = pick(['1', '2.128', '0', '7200', date, 'soon', '-4', '']);
    return value === '' ? {} : { 'Retry-After': value };
  };
  const gossip = (status: number, code: string): Reply => ({
    status,
    headers: { 'Content-Type': 'application/json', ...(status === 400 ? {} : retryAfter()) },
    body: { error: { code, message: GOSSIP, innerError: { message: GOSSIP } } },
  });

  /** Does it, once more. */
  const execute = (method: string, name: string): Reply => {
    const times = count(executions, name);
    if (method === 'DELETE' && times > 1) return gossip(404, 'ErrorItemNotFound');
    const headers = { [pick(['Content-Type', 'content-type'])]: 'application/json' };
    return { status: 200, headers, body: { name } };
  };

  const fault = (): Fault | null => (random() < faultRate ? pick(faults) : null);

  /** Null when the connection is to be broken off. */
  const reply = (method: string, name: string, what: Fault | null): Reply | null => {
    switch (what) {
      case 'throttled':
        return gossip(429, pick(['TooManyRequests', 'ApplicationThrottled', GOSSIP]));
      case 'throttled-but-done':
        execute(method, name);
        return gossip(429, 'TooManyRequests');
      case 'unavailable':
        return gossip(503, 'serviceNotAvailable');
      case 'timed-out-but-done':
        execute(method, name);
        return gossip(504, 'gatewayTimeout');
      case 'reset-but-done':
        execute(method, name);
        return null;
      case 'reset':
      case 'silence':
        return null;
      case 'refused':
        return gossip(400, 'ErrorInvalidRequest');
      case 'wrong-json':
        return { ...execute(method, name), body: `{"subject":"${GOSSIP}` };
      case null:
        return execute(method, name);
    }
  };

  const replyInner = ({ method, url }: Inner): Reply => {
    count(arrivals, url);
    const what = fault();
    return reply(method, url, what) ?? gossip(503, 'innerBroken');
  };

  const replyBatch = (requests: readonly Inner[]): Reply => {
    const done = new Map<string, Reply>();
    for (const inner of requests) {
      const blocked = inner.dependsOn?.some((id) => done.get(id)!.status >= 300) === true;
      done.set(inner.id, blocked ? { status: 424, headers: {} } : replyInner(inner));
    }
    const responses = [...done].map(([id, inner]) => ({ id, ...inner }));
    if (random() < 0.1) responses.pop();
    return { status: 200, headers: {}, body: { responses: responses.sort(() => random() - 0.5) } };
  };

  /** A batch as a whole has the same weather as what is in it. */
  const serveBatch = (requests: readonly Inner[], what: Fault | null): Response => {
    const isDone = what === null || what.includes('done');
    const answer = isDone ? replyBatch(requests) : null;
    if (what === null && answer !== null) return toResponse(answer);
    if (what?.startsWith('reset') === true) throw new TypeError(`reset ${GOSSIP}`);
    if (what === 'wrong-json') return new Response(`<html>${GOSSIP}`);
    return toResponse(gossip(pick([429, 503, 504]), 'batchBroken'));
  };

  const serve: Fetch = async (address, init) => {
    const url = address.slice(ROOT.length);
    lastArrival = clock.now();
    const { method = 'GET', body } = init;
    const signal = init.signal!;
    const authorization = new Headers(init.headers).get('Authorization');
    const isBatch = url === '/$batch';
    const { requests = [] } = (isBatch ? JSON.parse(body as string) : {}) as {
      requests?: readonly Inner[];
    };
    const what = fault();
    if (random() < faultRate / 10) age += 1;
    await clock.sleep(Math.floor(random() * 3000), signal);
    if (authorization !== `Bearer ${TOKEN}-${age}`) {
      return toResponse(gossip(401, 'InvalidAuthenticationToken'));
    }
    if (what === 'silence')
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    if (signal.aborted) throw new TypeError(`aborted ${GOSSIP}`);
    if (isBatch) return serveBatch(requests, what);
    count(arrivals, url);
    const answer = reply(method, url, what);
    if (answer === null) throw new TypeError(`reset ${GOSSIP}`);
    return toResponse(answer);
  };

  const mailboxesOf = (
    url: string,
    init: RequestInit,
  ): readonly [mailbox: string, many: number] => {
    if (!url.endsWith('/$batch')) return [mailboxIn(url.slice(ROOT.length)), 1];
    const { requests } = JSON.parse(init.body as string) as { requests: readonly Inner[] };
    const isChain = requests
      .slice(1)
      .every(({ dependsOn }, index) => dependsOn?.includes(requests[index]!.id));
    const names = new Set(requests.map((inner) => mailboxIn(inner.url)));
    if (names.size !== 1) throw new Error('A batch over two mailboxes.');
    return [[...names][0]!, isChain ? 1 : Math.min(4, requests.length)];
  };

  return {
    arrivals,
    executions,
    most,
    lastArrival: () => lastArrival,
    getToken: async (_scopes, { renew }) => {
      if (renew) await clock.sleep(200, new AbortController().signal);
      return `${TOKEN}-${age}`;
    },
    fetch: async (url, init) => {
      const [mailbox, many] = mailboxesOf(url, init);
      most.set(mailbox, Math.max(most.get(mailbox) ?? 0, count(atOnce, mailbox, many)));
      try {
        return await serve(url, init);
      } finally {
        count(atOnce, mailbox, -many);
      }
    },
  };
}

/** `/me/…` or `/users/{name}/…` */
function mailboxIn(url: string): string {
  const [, first = '', name = ''] = url.split('/');
  return first === 'me' ? first : name;
}

function toResponse({ status, headers, body }: Reply): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers });
}

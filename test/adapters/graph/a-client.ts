import { createGraphClient } from '../../../src/adapters/graph/graph-client.ts';
import type { GraphClient, GraphClientOptions } from '../../../src/adapters/graph/graph-client.ts';
import type { GraphRequest } from '../../../src/adapters/graph/graph-request.ts';
import type { GraphWait } from '../../../src/adapters/graph/pause.ts';
import { createVirtualClock } from './virtual-clock.ts';
import type { VirtualClock } from './virtual-clock.ts';

export const TOKEN = 'ey.secret.token';

export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly at: number;
}

export type Answer = (sent: Sent, signal: AbortSignal) => Response | Promise<Response>;

export interface TestClient {
  readonly client: GraphClient;
  readonly clock: VirtualClock;
  readonly sent: Sent[];
  readonly waits: GraphWait[];
  /** Lets time pass until the work has settled. */
  readonly run: <T>(work: Promise<T>) => Promise<T>;
}

/** A client over answers of our own: one function for all requests, or one for each in turn. */
export function aClient(
  answers: Answer | readonly Answer[],
  options: Partial<GraphClientOptions> = {},
): TestClient {
  const clock = createVirtualClock();
  const sent: Sent[] = [];
  const waits: GraphWait[] = [];
  const client = createGraphClient({
    baseUrl: 'https://graph.microsoft.com',
    getToken: async () => TOKEN,
    fetch: async (url, init) => {
      const { method = 'GET', body = null } = init;
      const one: Sent = {
        url,
        method,
        headers: new Headers(init.headers),
        body: typeof body === 'string' ? (JSON.parse(body) as unknown) : body,
        at: clock.now(),
      };
      sent.push(one);
      const answer = typeof answers === 'function' ? answers : answers[sent.length - 1];
      if (answer === undefined) throw new Error(`No answer for request ${sent.length}.`);
      return answer(one, init.signal!);
    },
    sleep: clock.sleep,
    now: clock.now,
    random: () => 0.5,
    timeZone: 'W. Europe Standard Time',
    onWait: (wait) => waits.push(wait),
    ...options,
  });
  return { client, clock, sent, waits, run: (work) => clock.run(work) };
}

export const json = (
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

export const fails =
  (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  () =>
    json({ error: { code, message: `About ${TOKEN} and anna@partner.example` } }, status, headers);

export const answers =
  (value: unknown, status = 200): Answer =>
  () =>
    json(value, status);

export const empty: Answer = () => new Response(null, { status: 204 });

export const breaksOff: Answer = () => Promise.reject(new TypeError(`fetch failed: ${TOKEN}`));

/** Never answers; only the signal ends it, as with `fetch`. */
export const silent: Answer = (_sent, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

export const listEvents: GraphRequest = {
  operation: 'list events',
  path: '/me/events',
  scopes: ['Calendars.ReadWrite'],
};

import { createGraphClient } from '../../src/adapters/graph/graph-client.ts';
import { median } from './results.ts';
import type { Result } from './results.ts';

const REQUESTS = 200;
const STEPS = 20;
const RUNS = 15;

const page = JSON.stringify({
  value: Array.from({ length: 10 }, (_, id) => ({ id, subject: 'x' })),
});
const batchAnswer = JSON.stringify({
  responses: Array.from({ length: STEPS }, (_, id) => ({ id: String(id), status: 200, body: {} })),
});

/** Answers at once and in the same process: all that is left is what the client itself costs. */
const answering = (url: string): Promise<Response> =>
  Promise.resolve(new Response(url.endsWith('/$batch') ? batchAnswer : page));

const url = 'https://graph.microsoft.com/v1.0/me/events';
const get = { operation: 'list events', path: '/me/events', scopes: ['Calendars.ReadWrite'] };
const steps = Array.from({ length: STEPS }, (_, index) => ({
  operation: 'read event',
  method: 'GET' as const,
  path: `/me/events/${index}`,
}));

/** What a request costs more than a bare `fetch`, its answer read as JSON. */
export async function benchGraphClient(): Promise<Result[]> {
  const client = createGraphClient({
    baseUrl: 'https://graph.microsoft.com',
    getToken: () => Promise.resolve('token'),
    fetch: answering,
    // The limit of time is never reached, and without a timer it costs what it costs in a browser: little.
    sleep: () => new Promise(() => undefined),
    now: () => 0,
    random: () => 0.5,
    timeZone: 'UTC',
  });
  const bare = await perRequest(async () => {
    const response = await answering(url);
    await response.json();
  });
  const batch = { operation: 'read events', scopes: get.scopes, steps };
  const bareBatch = await perRequest(async () => {
    const response = await answering('/$batch');
    await response.json();
  });
  return [
    {
      name: 'Graph client, one request',
      value: await perRequest(() => client.get(get)),
      unit: 'ms',
      yardstick: { name: 'bare fetch', value: bare },
    },
    {
      name: `Graph client, one batch of ${STEPS} steps`,
      value: await perRequest(() => client.batch(batch)),
      unit: 'ms',
      yardstick: { name: 'bare fetch of the same answer', value: bareBatch },
    },
  ];
}

/** The median time of one request in milliseconds, over series that are long enough for the clock. */
async function perRequest(request: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = -3; run < RUNS; run += 1) {
    const start = performance.now();
    for (let index = 0; index < REQUESTS; index += 1) await request();
    if (run >= 0) times.push((performance.now() - start) / REQUESTS);
  }
  return median(times);
}

import * as sdk from '@microsoft/microsoft-graph-client';
import { aClient, answers, fails, json, listEvents, TOKEN } from './a-client.ts';

/*
 * The ten traps of @microsoft/microsoft-graph-client 3.0.7. Each is sprung once by the SDK as it comes,
 * so that an update that removes one is noticed, and then shown not to catch us.
 */
interface Raw {
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The SDK with its own chain, over a fetch of ours; its waits are cut short. */
function theSdk(answer: (raw: Raw, turn: number) => Response, options: sdk.ClientOptions = {}) {
  const sent: Raw[] = [];
  const end: sdk.Middleware = {
    execute: async (context) => {
      const { request } = context;
      const { headers, body } = context.options!;
      const raw = {
        url: typeof request === 'string' ? request : request.url,
        headers: new Headers(headers),
        body,
      };
      sent.push(raw);
      context.response = answer(raw, sent.length);
    },
  };
  const retry = new sdk.RetryHandlerOptions(0, 3);
  const client = sdk.Client.initWithMiddleware({
    middleware: [
      new sdk.AuthenticationHandler({ getAccessToken: async () => TOKEN }),
      new sdk.RetryHandler(retry),
      new sdk.TelemetryHandler(),
      end,
    ],
    ...options,
  });
  return { client, sent };
}

const ok = () => json({});
const bytes = new TextEncoder().encode('....data........').subarray(4, 8);

describe('trap 1: an upload is not tried again', () => {
  test('by the SDK', async () => {
    const { client, sent } = theSdk((_raw, turn) =>
      turn === 1 ? json({}, 429, { 'Retry-After': '0' }) : ok(),
    );
    const upload = client
      .api('/me/drive/root:/a:/content')
      .header('Content-Type', 'application/octet-stream');
    await expect(upload.put(new Blob(['data']))).rejects.toMatchObject({ statusCode: 429 });
    expect(sent).toHaveLength(1);
  });

  test('by us it is, where it is marked', async () => {
    const { client, run, sent } = aClient([fails(429, 'x', { 'Retry-After': '1' }), answers({})]);
    const path = '/me/drive/root:/a:/content';
    await run(client.put({ ...listEvents, path, body: new Blob(['data']), repeatable: true }));
    expect(sent.map(({ headers }) => headers.get('Content-Type'))).toEqual([
      'application/octet-stream',
      'application/octet-stream',
    ]);
  });
});

const inner429 = { id: '0', status: 429, headers: { 'Retry-After': '1' } };

describe('trap 2: nothing inside a batch is tried again', () => {
  test('by the SDK', async () => {
    const { client, sent } = theSdk(() => json({ responses: [inner429] }));
    await client.api('/$batch').post({ requests: [] });
    expect(sent).toHaveLength(1);
  });

  test('by us it is', async () => {
    const { client, run, sent } = aClient([
      answers({ responses: [inner429] }),
      answers({ responses: [{ id: '0', status: 200, body: {} }] }),
    ]);
    const steps = [{ operation: 'read me', method: 'GET', path: '/me' }] as const;
    const outcomes = await run(client.batch({ operation: 'read', scopes: [], steps }));
    expect(outcomes).toMatchObject([{ ok: true }]);
    expect(sent).toHaveLength(2);
  });
});

describe('trap 3: over http the token stays behind, and links are broken', () => {
  const baseUrl = 'http://localhost:8080';
  const link = `${baseUrl}/v1.0/me/events?$skiptoken=1`;

  test('with the SDK', async () => {
    const customHosts = new Set(['localhost']);
    const { client, sent } = theSdk(ok, { baseUrl, customHosts });
    await client.api('/me/events').get();
    await client.api(link).get();
    expect(sent[0]!.headers.has('Authorization')).toBe(false);
    expect(sent[1]!.url).toBe(`${baseUrl}/v1.0/${link}`);
  });

  test('with us the token goes to the base, whatever it is, and links lead there', async () => {
    const { client, run, sent } = aClient(
      [answers({ value: [], '@odata.nextLink': link }), answers({ value: [] })],
      { baseUrl },
    );
    const all = async () => {
      for await (const page of client.pages(listEvents)) expect(page.items).toEqual([]);
    };
    await run(all());
    expect(sent.map(({ url }) => url)).toEqual([`${baseUrl}/v1.0/me/events`, link]);
    expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual([
      `Bearer ${TOKEN}`,
      `Bearer ${TOKEN}`,
    ]);
  });
});

describe('trap 4: an address in a filter takes the request elsewhere', () => {
  const $filter = "externalId eq 'https://evil.example/v1.0/x'";

  test('with the SDK', async () => {
    const { client, sent } = theSdk(ok);
    await client.api(`/me/events?$filter=${$filter}`).get();
    expect(new URL(sent[0]!.url).hostname).toBe('me');
  });

  test('with us it stays in the filter, also in a link that Graph gives', async () => {
    const nextLink = `https://graph.microsoft.com/v1.0/me/events?$skiptoken=https://evil.example/v1.0/x`;
    const { client, run, sent } = aClient([
      answers({ value: [], '@odata.nextLink': nextLink }),
      answers({ value: [] }),
    ]);
    const all = async () => {
      for await (const page of client.pages({ ...listEvents, query: { $filter } })) {
        expect(page.items).toEqual([]);
      }
    };
    await run(all());
    const urls = sent.map(({ url }) => new URL(url));
    expect(urls.map(({ host, pathname }) => host + pathname)).toEqual([
      'graph.microsoft.com/v1.0/me/events',
      'graph.microsoft.com/v1.0/me/events',
    ]);
    expect(urls[0]!.searchParams.get('$filter')).toBe($filter);
    expect(urls[1]!.searchParams.get('$skiptoken')).toBe('https://evil.example/v1.0/x');
  });
});

describe('trap 5: headers are lost on page 2', () => {
  const nextLink = 'https://graph.microsoft.com/v1.0/me/events?$skiptoken=1';
  const prefer = 'IdType="ImmutableId"';

  test('with the SDK', async () => {
    const { client, sent } = theSdk((_raw, turn) =>
      json(turn === 1 ? { value: [], '@odata.nextLink': nextLink } : { value: [] }),
    );
    const first = (await client
      .api('/me/events')
      .header('Prefer', prefer)
      .get()) as sdk.PageCollection;
    await new sdk.PageIterator(client, first, () => true).iterate();
    expect(sent.map(({ headers }) => headers.get('Prefer'))).toEqual([prefer, null]);
  });

  test('with us they are on every page', async () => {
    const { client, run, sent } = aClient([
      answers({ value: [], '@odata.nextLink': nextLink }),
      answers({ value: [] }),
    ]);
    const all = async () => {
      for await (const page of client.pages(listEvents)) expect(page.items).toEqual([]);
    };
    await run(all());
    const [first, second] = sent.map(({ headers }) => headers.get('Prefer'));
    expect(first).toContain(prefer);
    expect(second).toBe(first);
  });
});

describe('trap 6: addresses in a batch keep the version', () => {
  test('with the SDK', async () => {
    const request = new Request('https://graph.microsoft.com/v1.0/me');
    const content = await new sdk.BatchRequestContent([{ id: '1', request }]).getContent();
    expect(content.requests[0]!.url).toBe('/v1.0/me');
  });

  test('with us they begin after it', async () => {
    const { client, run, sent } = aClient(answers({ responses: [] }));
    const steps = [{ operation: 'read me', method: 'GET', path: '/me' }] as const;
    await run(client.batch({ operation: 'read', scopes: [], steps }));
    expect(sent[0]!.body).toMatchObject({ requests: [{ url: '/me' }] });
  });
});

describe('trap 7: an answer in a batch is read only if its type is written with capitals', () => {
  const inner = (name: string) => ({
    responses: [{ id: '0', status: 200, headers: { [name]: 'application/json' }, body: { a: 1 } }],
  });

  test('by the SDK', async () => {
    const read = (name: string) =>
      new sdk.BatchResponseContent(inner(name)).getResponseById('0').text();
    await expect(read('Content-Type')).resolves.toBe('{"a":1}');
    await expect(read('content-type')).resolves.toBe('[object Object]');
  });

  test.each(['Content-Type', 'content-type'])('by us always: %s', async (name) => {
    const { client, run } = aClient(answers(inner(name)));
    const steps = [{ operation: 'read me', method: 'GET', path: '/me' }] as const;
    const outcomes = await run(client.batch({ operation: 'read', scopes: [], steps }));
    expect(outcomes).toMatchObject([{ ok: true, value: { value: { a: 1 } } }]);
  });

  test.each([
    ['content-type', 'application/json; odata=minimal', '{"a":1}', { a: 1 }],
    ['Content-Type', 'text/plain', '{"a":1}', '{"a":1}'],
  ])('a text is JSON if its type says so: %s %s', async (name, type, body, value) => {
    const { client, run } = aClient(
      answers({ responses: [{ id: '0', status: 200, headers: { [name]: type }, body }] }),
    );
    const steps = [{ operation: 'read me', method: 'GET', path: '/me' }] as const;
    const outcomes = await run(client.batch({ operation: 'read', scopes: [], steps }));
    expect(outcomes).toMatchObject([{ ok: true, value: { value } }]);
  });
});

describe('trap 8: a view of bytes is sent with everything around it, and only where Node is', () => {
  test('by the SDK', async () => {
    const { client, sent } = theSdk(ok);
    await client.api('/me/drive/root:/a:/content').put(bytes);
    expect(String(sent[0]!.body)).toBe('....data........');
  });

  test.each([
    ['a view', bytes],
    ['a buffer', bytes.slice().buffer],
    ['a blob', new Blob(['data'])],
    ['another kind of view', new DataView(bytes.buffer, bytes.byteOffset, 4)],
  ])('by us exactly as it is: %s', async (_what, body) => {
    const { client, run, sent } = aClient(answers({}));
    await run(client.put({ ...listEvents, body }));
    await expect((sent[0]!.body as Blob).text()).resolves.toBe('data');
  });
});

describe('trap 9: a header grows with every try', () => {
  const busy = (turn: number) => (turn < 3 ? json({}, 429, { 'Retry-After': '0' }) : ok());

  test('with the SDK', async () => {
    const { client, sent } = theSdk((_raw, turn) => busy(turn));
    await client.api('/me').get();
    expect(sent[2]!.headers.get('SdkVersion')?.split(',')).toHaveLength(3);
  });

  test('with us every try is the same', async () => {
    let turn = 0;
    const { client, run, sent } = aClient(() => busy((turn += 1)));
    await run(client.get(listEvents));
    const [first, , last] = sent.map(({ headers }) => [...headers]);
    expect(last).toEqual(first);
    expect(sent[0]!.headers.has('SdkVersion')).toBe(false);
  });
});

describe('trap 10: a body is known by the name of its class', () => {
  class Photo extends Blob {}
  /** A value of ours that happens to bear such a name. */
  class File {
    readonly subject = 'x';
  }

  test('with the SDK a blob of ours becomes nothing, and a value of ours no JSON', async () => {
    const { client, sent } = theSdk(ok);
    await client.api('/me/photo').put(new Photo(['data']));
    await client.api('/me/events').post(new File());
    expect(sent[0]!.body).toBe('{}');
    expect(String(sent[1]!.body)).toBe('[object Object]');
  });

  test('with us by what it is', async () => {
    const { client, run, sent } = aClient(answers({}));
    await run(client.put({ ...listEvents, body: new Photo(['data']) }));
    await run(
      client.post({ ...listEvents, body: new File() as unknown as Record<string, unknown> }),
    );
    await expect((sent[0]!.body as Blob).text()).resolves.toBe('data');
    expect(sent[1]!.body).toEqual({ subject: 'x' });
  });
});

test('what the SDK throws is not passed on: it holds the whole answer', async () => {
  const { client: naive } = theSdk(() => json({ error: { code: 'x', message: 'Dear Anna' } }, 400));
  await expect(naive.api('/me').get()).rejects.toMatchObject({ message: 'Dear Anna' });
  const { client, run } = aClient(() => json({ error: { code: 'x', message: 'Dear Anna' } }, 400));
  await expect(run(client.get(listEvents))).rejects.toMatchObject({
    message: 'list events: invalid (400 x)',
  });
});

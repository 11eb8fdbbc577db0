import { aClient, answers, empty, listEvents } from './a-client.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;
const prefer = 'IdType="ImmutableId", outlook.timezone="W. Europe Standard Time"';

async function headersOf(request: object): Promise<Headers> {
  const { client, run, sent } = aClient(answers({}));
  await run(client.patch({ ...listEvents, ...request }));
  return sent[0]!.headers;
}

test('every request has immutable ids, the time zone and a name', async () => {
  const headers = await headersOf({});
  expect(headers.get('Prefer')).toBe(prefer);
  expect(headers.get('client-request-id')).toMatch(UUID);
  expect(headers.get('Accept')).toBe('application/json');
  expect(headers.has('Content-Type')).toBe(false);
  expect(headers.has('If-Match')).toBe(false);
});

test.each([
  [{ bodyContentType: 'text' }, `${prefer}, outlook.body-content-type="text"`],
  [{ headers: { prefer: 'odata.maxpagesize=50' } }, `${prefer}, odata.maxpagesize=50`],
])('a wish of the request comes after them: %j', async (request, expected) => {
  expect((await headersOf(request)).get('Prefer')).toBe(expected);
});

test('the tag that must match goes along, and headers of the request', async () => {
  const headers = await headersOf({ ifMatch: 'W/"1"', headers: { ConsistencyLevel: 'eventual' } });
  expect(headers.get('If-Match')).toBe('W/"1"');
  expect(headers.get('ConsistencyLevel')).toBe('eventual');
});

test.each([
  [{ subject: 'x' }, 'application/json'],
  [new Blob(['x'], { type: 'text/plain' }), 'text/plain'],
  [new Blob(['x']), 'application/octet-stream'],
  [new Uint8Array([1]), 'application/octet-stream'],
])('a body says what it is (%#)', async (body, contentType) => {
  expect((await headersOf({ body })).get('Content-Type')).toBe(contentType);
});

test('a type that the caller gives is kept', async () => {
  const headers = await headersOf({ body: new Blob(['x']), headers: { 'content-type': 'a/b' } });
  expect(headers.get('Content-Type')).toBe('a/b');
});

test('the answer comes with its tag and its place', async () => {
  const { client, run } = aClient(
    () => new Response('{"id":"1"}', { status: 201, headers: { ETag: 'W/"2"', Location: '/x' } }),
  );
  await expect(run(client.post(listEvents))).resolves.toEqual({
    status: 201,
    value: { id: '1' },
    etag: 'W/"2"',
    location: '/x',
  });
});

test('query values are encoded, and lists are joined', async () => {
  const { client, run, sent } = aClient(answers({}));
  const query = { $filter: "a eq 'b&c'", $select: ['id', 'subject'], $top: 5, flag: true };
  await run(client.get({ ...listEvents, query }));
  expect(sent[0]?.url).toBe(
    "https://graph.microsoft.com/v1.0/me/events?$filter=a%20eq%20'b%26c'&$select=id%2Csubject&$top=5&flag=true",
  );
});

test.each(['me/events', '/me/events?$top=1', '/me/events#x', '//x://y', 'https://x.example/me'])(
  'a path that is none is not sent: %s',
  async (path) => {
    const { client, run, sent } = aClient([]);
    await expect(run(client.get({ ...listEvents, path }))).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(sent).toEqual([]);
  },
);

test('no cookie, no cache, no redirect', async () => {
  const inits: RequestInit[] = [];
  const { client, run } = aClient([], {
    fetch: async (_url, init) => {
      inits.push(init);
      return new Response('{}');
    },
  });
  await run(client.get(listEvents));
  expect(inits).toMatchObject([
    { credentials: 'omit', cache: 'no-store', redirect: 'manual', referrerPolicy: 'no-referrer' },
  ]);
});

test('an answer without a body is no body', async () => {
  const { client, run } = aClient(empty);
  await expect(run(client.post(listEvents))).resolves.toMatchObject({ value: null });
});

import type { GraphPage } from '../../../src/adapters/graph/graph-request.ts';
import { aClient, answers, fails, json, listEvents } from './a-client.ts';

const root = 'https://graph.microsoft.com/v1.0';
const page = (items: unknown[], links: Record<string, string> = {}) =>
  answers({ value: items, ...links });
const next = (link: string) => ({ '@odata.nextLink': link });

async function readAll(pages: AsyncIterable<GraphPage>): Promise<GraphPage[]> {
  const read: GraphPage[] = [];
  for await (const one of pages) read.push(one);
  return read;
}

test('every page comes, each asked for with the same headers', async () => {
  const { client, run, sent } = aClient([
    page([1, 2], next(`${root}/me/events?$skiptoken=a%20b`)),
    page([3], { '@odata.deltaLink': `${root}/me/events/delta?$deltatoken=d` }),
  ]);
  const listing = { ...listEvents, query: { $top: 2 }, bodyContentType: 'text' as const };
  await expect(run(readAll(client.pages(listing)))).resolves.toEqual([
    { items: [1, 2], deltaLink: null },
    { items: [3], deltaLink: `${root}/me/events/delta?$deltatoken=d` },
  ]);
  expect(sent.map(({ url }) => url)).toEqual([
    `${root}/me/events?$top=2`,
    `${root}/me/events?$skiptoken=a%20b`,
  ]);
  const [first, second] = sent.map(({ headers }) => headers);
  for (const name of ['Prefer', 'Authorization']) expect(second!.get(name)).toBe(first!.get(name));
});

test('a listing goes on from a delta link of the last time', async () => {
  const { client, run, sent } = aClient(page([]));
  const path = `${root}/me/events/delta?$deltatoken=d`;
  await run(readAll(client.pages({ ...listEvents, path })));
  expect(sent[0]?.url).toBe(path);
});

test.each([
  'https://evil.example/v1.0/me/events',
  'https://graph.microsoft.com.evil.example/v1.0/me',
  'https://graph.microsoft.com@evil.example/v1.0/me',
  'https://evil@graph.microsoft.com/v1.0/me',
  'http://graph.microsoft.com/v1.0/me',
  'https://graph.microsoft.com:8443/v1.0/me',
  'https://graph.microsoft.com/beta/me',
  'https://graph.microsoft.com/v1.0/../beta/me',
  '/me/events?$skiptoken=1',
  'nonsense',
])('a link to another place is refused: %s', async (link) => {
  const { client, run, sent } = aClient([page([1], next(link))]);
  const reading = run(readAll(client.pages(listEvents)));
  await expect(reading).rejects.toMatchObject({
    code: 'foreign-link',
    message: 'list events: foreign-link',
  });
  expect(sent).toHaveLength(1);
});

test('pages without end have one', async () => {
  const { client, run, sent } = aClient(page([1], next(`${root}/me/events?$skip=1`)));
  await expect(run(readAll(client.pages({ ...listEvents, maxPages: 3 })))).rejects.toMatchObject({
    code: 'endless',
  });
  expect(sent).toHaveLength(3);
});

test('who reads no further asks no further', async () => {
  const { client, run, sent } = aClient(page([1], next(`${root}/me/events?$skip=1`)));
  const first = async () => {
    for await (const one of client.pages(listEvents)) return one.items;
    return null;
  };
  await expect(run(first())).resolves.toEqual([1]);
  expect(sent).toHaveLength(1);
});

test('a page in between that fails is tried again, and the listing goes on', async () => {
  const { client, run } = aClient([
    page([1], next(`${root}/me/events?$skip=1`)),
    fails(429, 'x', { 'Retry-After': '1' }),
    page([2]),
  ]);
  const read = await run(readAll(client.pages(listEvents)));
  expect(read.flatMap(({ items }) => items)).toEqual([1, 2]);
});

test.each([{}, { value: 'x' }, [], null])('what is no page is unreadable: %j', async (value) => {
  const { client, run } = aClient(() => json(value));
  await expect(run(readAll(client.pages(listEvents)))).rejects.toMatchObject({
    code: 'unreadable',
  });
});

test('a delta token that is no longer known is gone', async () => {
  const { client, run } = aClient(fails(410, 'SyncStateNotFound'));
  await expect(run(readAll(client.pages(listEvents)))).rejects.toMatchObject({ code: 'gone' });
});

import { createMailboxClient } from '../../../src/sandbox/outlook/host/mailbox-client.ts';
import type { MailboxClient } from '../../../src/sandbox/outlook/host/mailbox-client.ts';

function stage(answer: () => Response | Promise<Response>) {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const client = createMailboxClient({
    fetch: async (url, init) => {
      asked.push(`${init?.method ?? 'GET'} ${url as string}`);
      bodies.push(init?.body === undefined ? undefined : JSON.parse(init.body as string));
      return answer();
    },
  });
  return { client, asked, bodies };
}

const json =
  (value: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(value), { status });
const file = { name: 'x', contentType: 'text/plain', content: '', isInline: false };

test.each<[string, (client: MailboxClient) => Promise<unknown>]>([
  ['GET /api/mailboxes', (client) => client.mailboxes()],
  ['GET /api/mailboxes/a%40b/folders/inbox/messages', (client) => client.messages('a@b', 'inbox')],
  ['GET /api/mailboxes/a%40b/messages/m%2F1', (client) => client.message('a@b', 'm/1')],
  ['POST /api/mailboxes/a%40b/drafts', (client) => client.createDraft('a@b', {})],
  [
    'PATCH /api/mailboxes/a%40b/messages/m1',
    (client) => client.changeMessage('a@b', 'm1', { isRead: true }),
  ],
  ['DELETE /api/mailboxes/a%40b/messages/m1', (client) => client.deleteMessage('a@b', 'm1')],
  ['POST /api/mailboxes/a%40b/messages/m1/send', (client) => client.sendMessage('a@b', 'm1')],
  [
    'POST /api/mailboxes/a%40b/messages/m1/attachments',
    (client) => client.addAttachment('a@b', 'm1', file),
  ],
  [
    'GET /api/mailboxes/a%40b/messages/m1/attachments/x',
    (client) => client.attachment('a@b', 'm1', 'x'),
  ],
  [
    'DELETE /api/mailboxes/a%40b/messages/m1/attachments/x',
    (client) => client.removeAttachment('a@b', 'm1', 'x'),
  ],
  ['GET /api/mailboxes/a%40b/settings/i', (client) => client.settings('a@b', 'i')],
  ['PUT /api/mailboxes/a%40b/settings/i', (client) => client.saveSettings('a@b', 'i', {})],
  ['GET /api/addin', (client) => client.addin()],
  ['GET /api/preferences', (client) => client.preferences()],
])('%s is asked for', async (request, ask) => {
  const { client, asked } = stage(json({ some: 'answer' }));
  await ask(client);
  expect(asked).toEqual([request]);
});

test('what is sent along arrives as JSON, and an empty answer is none', async () => {
  const { client, bodies } = stage(() => new Response(null, { status: 204 }));
  await expect(client.saveSettings('a', 'i', { k: '1' })).resolves.toBeUndefined();
  expect(bodies).toEqual([{ k: '1' }]);
});

test.each<[string, () => Response | Promise<Response>, object]>([
  [
    'the server’s own code',
    json({ error: { code: 'no-recipients', message: '' } }, 422),
    { code: 'no-recipients', status: 422 },
  ],
  [
    'a status without a body',
    () => new Response('oops', { status: 500 }),
    { code: 'http-500', status: 500 },
  ],
  [
    'a server out of reach',
    () => Promise.reject(new TypeError('failed')),
    { code: 'offline', status: null },
  ],
  ['an answer that is no JSON', () => new Response('<html>'), { code: 'unreadable', status: 200 }],
])('%s becomes one kind of error', async (_name, answer, error) => {
  const { client } = stage(answer);
  await expect(client.mailboxes()).rejects.toMatchObject({ name: 'MailboxError', ...error });
});

test('changes of folders are heard until one stops listening', () => {
  const stream = Object.assign(new EventTarget(), { close: jest.fn() });
  const heard: string[] = [];
  const client = createMailboxClient({ openStream: () => stream as unknown as EventSource });
  const stop = client.onChange('a@b', (folder) => heard.push(folder));
  const tell = (data: string) => stream.dispatchEvent(new MessageEvent('change', { data }));
  tell('{"folder":"inbox"}');
  tell('{"folder":"bestaat niet"}');
  tell('geen json');
  expect(heard).toEqual(['inbox']);
  stop();
  expect(stream.close).toHaveBeenCalledTimes(1);
});

test('when the stream is back after it was cut off, every folder may have changed', () => {
  const stream = Object.assign(new EventTarget(), { close: jest.fn() });
  const heard: string[] = [];
  const client = createMailboxClient({ openStream: () => stream as unknown as EventSource });
  client.onChange('a@b', (folder) => heard.push(folder));
  stream.dispatchEvent(new Event('open'));
  expect(heard).toEqual([]);
  stream.dispatchEvent(new Event('error'));
  stream.dispatchEvent(new Event('open'));
  expect(heard.sort()).toEqual(['deleted', 'drafts', 'inbox', 'sent']);
});

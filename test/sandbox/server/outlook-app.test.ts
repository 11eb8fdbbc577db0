import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSettingStore } from '../../../src/sandbox/outlook/server/mail/setting-rows.ts';
import { outlookApp } from '../../../src/sandbox/outlook/server/outlook-app.ts';
import { createWorkspaceFaults } from '../../../src/sandbox/outlook/server/workspace-faults.ts';
import { LEAD, openMailStage, PARTNER } from './mail/mail-stage.ts';
import type { MailStage } from './mail/mail-stage.ts';

const ORIGIN = 'https://localhost:8443';

let stage: MailStage;
let pages = '';
let app: ReturnType<typeof outlookApp>;

beforeEach(async () => {
  stage = await openMailStage();
  pages = mkdtempSync(path.join(tmpdir(), 'bijpraat-page-'));
  writeFileSync(path.join(pages, 'index.html'), '<!doctype html><title>Outlook</title>');
  app = outlookApp({
    store: stage.store,
    settings: createSettingStore(stage.database),
    feed: stage.feed,
    faults: createWorkspaceFaults(),
    pageDirectory: pages,
    addin: () => Promise.reject(new Error('secret text of a manifest')),
    origin: () => ORIGIN,
  });
});

afterEach(() => {
  stage.close();
  rmSync(pages, { recursive: true, force: true });
});

function ask(method: string, url: string, body?: unknown, headers: Record<string, string> = {}) {
  return app.request(`${ORIGIN}${url}`, {
    method,
    headers: { host: 'localhost:8443', origin: ORIGIN, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

const lead = `/api/mailboxes/${encodeURIComponent(LEAD)}`;

async function draft(): Promise<string> {
  const response = await ask('POST', `${lead}/drafts`, {
    subject: 'Afspraak',
    to: [{ name: '', address: PARTNER }],
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

test('a mail goes its whole way over HTTP', async () => {
  const id = await draft();
  const file = { name: 'a.txt', contentType: 'text/plain', content: 'YQ==', isInline: false };
  expect((await ask('PATCH', `${lead}/messages/${id}`, { body: '<p>Dag</p>' })).status).toBe(200);
  const added = await ask('POST', `${lead}/messages/${id}/attachments`, file);
  const { id: fileId } = (await added.json()) as { id: string };
  expect(await (await ask('GET', `${lead}/messages/${id}/attachments/${fileId}`)).json()).toEqual({
    ...file,
    id: fileId,
    size: 1,
  });
  expect((await ask('POST', `${lead}/messages/${id}/send`)).status).toBe(204);
  const inbox = await ask('GET', `/api/mailboxes/${PARTNER}/folders/inbox/messages`);
  expect(await inbox.json()).toMatchObject([{ subject: 'Afspraak', preview: 'Dag' }]);
  expect((await ask('DELETE', `${lead}/messages/${id}`)).status).toBe(204);
});

test.each([
  ['a message that is not there', 'GET', `${lead}/messages/none`, undefined, 404, 'not-found'],
  [
    'a folder that is not there',
    'GET',
    `${lead}/folders/spam/messages`,
    undefined,
    404,
    'not-found',
  ],
  [
    'a mailbox that is not there',
    'POST',
    '/api/mailboxes/x@y.example/drafts',
    {},
    404,
    'not-found',
  ],
  ['an unknown field', 'POST', `${lead}/drafts`, { subjct: 'x' }, 400, 'invalid'],
  [
    'a subject that is too long',
    'POST',
    `${lead}/drafts`,
    { subject: 'x'.repeat(256) },
    400,
    'invalid',
  ],
  ['a body that is no JSON', 'POST', `${lead}/drafts`, '{', 400, 'invalid'],
  [
    'an attachment that is no base64',
    'POST',
    `${lead}/messages/x/attachments`,
    { name: 'a', contentType: '', content: '%%%', isInline: false },
    400,
    'invalid',
  ],
  ['preferences nobody has', 'PUT', '/api/preferences', { language: 'de-DE' }, 400, 'invalid'],
  ['an unknown fault', 'POST', '/api/faults', { storage: 'fire' }, 400, 'invalid'],
  ['an unknown resource', 'GET', '/api/everything', undefined, 404, 'not-found'],
  [
    'settings over 32 kB',
    'PUT',
    `${lead}/settings/addin`,
    { a: 'x'.repeat(32 * 1024) },
    413,
    'too-large',
  ],
] as const)('refuses %s', async (_name, method, url, body, status, code) => {
  const response = await ask(method, url, body);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: { code } });
});

test('names the place of what is wrong and never the value', async () => {
  const response = await ask('POST', `${lead}/drafts`, { to: [{ name: 'Geheim', address: 7 }] });
  const text = await response.text();
  expect(text).toContain('to.0.address');
  expect(text).not.toContain('Geheim');
});

test.each([
  ['another page', { origin: 'https://elsewhere.example' }],
  ['a page that hides where it comes from', { origin: 'null' }],
  ['another name for this machine', { host: 'elsewhere.example:8443' }],
])('nothing is written or sent for %s', async (_name, headers) => {
  const id = await draft();
  expect((await ask('POST', `${lead}/messages/${id}/send`, undefined, headers)).status).toBe(403);
  expect(stage.store.message(LEAD, id).isDraft).toBe(true);
});

test('another name for this machine cannot read either', async () => {
  const response = await ask('GET', '/api/mailboxes', undefined, { host: 'elsewhere.example' });
  expect(response.status).toBe(403);
});

test('says of an error of its own only that there was one', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const response = await ask('GET', '/api/addin');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(JSON.stringify(said.mock.calls)).not.toContain('secret');
  said.mockRestore();
});

test('keeps settings per mailbox and add-in, and preferences for whoever sits here', async () => {
  expect(await (await ask('GET', `${lead}/settings/one`)).json()).toEqual({});
  await ask('PUT', `${lead}/settings/one`, { a: '"1"' });
  expect(await (await ask('GET', `${lead}/settings/one`)).json()).toEqual({ a: '"1"' });
  expect(await (await ask('GET', `${lead}/settings/two`)).json()).toEqual({});
  const preferences = { language: 'fr-FR', theme: 'dark', profile: 'web', newMailType: 'text' };
  expect((await ask('PUT', '/api/preferences', preferences)).status).toBe(204);
  expect(await (await ask('GET', '/api/preferences')).json()).toEqual(preferences);
});

test('streams which folder changed, until the page goes', async () => {
  const page = new AbortController();
  const response = await app.request(`${ORIGIN}${lead}/changes`, {
    headers: { host: 'localhost:8443' },
    signal: page.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.getReader();
  await reader.read();
  await draft();
  const { value } = await reader.read();
  expect(new TextDecoder().decode(value)).toContain('{"folder":"drafts"}');
  await reader.cancel();
});

test('serves its page, and nothing beside its folder', async () => {
  expect(await (await ask('GET', '/')).text()).toContain('<title>Outlook</title>');
  expect((await ask('GET', '/..%2F..%2Fetc%2Fpasswd')).status).toBe(404);
});

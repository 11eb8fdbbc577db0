import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createConnection, createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../../src/sandbox/database/open-database.ts';
import { PortTakenError } from '../../../src/sandbox/outlook/server/serve-app.ts';
import { startLocalOutlook } from '../../../src/sandbox/outlook/server/start-local-outlook.ts';
import type {
  LocalOutlook,
  LocalOutlookOptions,
} from '../../../src/sandbox/outlook/server/start-local-outlook.ts';
import type { MailboxOwner, MessageSummary } from '../../../src/sandbox/outlook/shared/mail.ts';
import { SAMPLE } from './addin-stage.ts';

const projectRoot = path.resolve(__dirname, '..', '..', '..');

let directory = '';
let running: LocalOutlook[] = [];

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-start-'));
  writeFileSync(path.join(directory, 'index.html'), '<!doctype html><title>Outlook</title>');
});

afterEach(async () => {
  for (const outlook of running.splice(0)) await outlook.close();
  rmSync(directory, { recursive: true, force: true });
});

async function start(options: Partial<LocalOutlookOptions> = {}): Promise<LocalOutlook> {
  const outlook = await startLocalOutlook({
    dataDirectory: path.join(directory, 'data'),
    distDirectory: directory,
    hostPageDirectory: directory,
    samplePath: SAMPLE,
    manifestPath: path.join(projectRoot, 'manifest.xml'),
    pages: 'ours',
    ports: { outlook: 0, addin: 0, welcome: 0 },
    today: () => '2027-05-20',
    now: () => new Date('2027-05-20T07:00:00Z'),
    ...options,
  });
  running.push(outlook);
  return outlook;
}

async function stop(outlook: LocalOutlook): Promise<void> {
  running = running.filter((one) => one !== outlook);
  await outlook.close();
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** As a browser that trusts the one certificate and nothing else would ask. */
function ask(outlook: LocalOutlook, method: string, url: string, body?: unknown): Promise<Answer> {
  const to = new URL(url, outlook.outlookUrl);
  return new Promise((resolve, reject) => {
    const options = {
      method,
      ca: readFileSync(outlook.caFile),
      agent: false,
      family: 4,
      headers: { origin: new URL(outlook.outlookUrl).origin, 'content-type': 'application/json' },
    };
    request(to, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .once('error', reject)
      .end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function json<T>(outlook: LocalOutlook, url: string): Promise<T> {
  const { status, text } = await ask(outlook, 'GET', url);
  expect(status).toBe(200);
  return JSON.parse(text) as T;
}

async function leadOf(outlook: LocalOutlook): Promise<string> {
  const [lead] = await json<MailboxOwner[]>(outlook, '/api/mailboxes');
  return `/api/mailboxes/${encodeURIComponent(lead?.address ?? '')}`;
}

const folder = async (outlook: LocalOutlook, name: string): Promise<MessageSummary[]> =>
  json(outlook, `${await leadOf(outlook)}/folders/${name}/messages`);

const saveDraft = async (outlook: LocalOutlook, subject: string): Promise<Answer> =>
  ask(outlook, 'POST', `${await leadOf(outlook)}/drafts`, { subject });

/** What one port says to someone who comes from this address. */
function knock(port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host, timeout: 2_000 });
    const end = (what: string) => () => {
      socket.destroy();
      resolve(what);
    };
    socket.once('connect', end('open')).once('error', end('closed')).once('timeout', end('closed'));
  });
}

const portOf = (url: string): number => Number(new URL(url).port);
const ports = ({ outlookUrl, addinUrl, welcomeUrl }: LocalOutlook): number[] =>
  [outlookUrl, addinUrl, welcomeUrl].map(portOf);

test('starts on ports of its own: two origins over https, the welcome page over http', async () => {
  const outlook = await start();
  expect(outlook.outlookUrl).toMatch(/^https:\/\/localhost:\d+\/$/);
  expect(outlook.addinUrl).toMatch(/^https:\/\/localhost:\d+$/);
  expect(outlook.welcomeUrl).toMatch(/^http:\/\/localhost:\d+\/$/);
  expect(new Set(ports(outlook)).size).toBe(3);
  expect((await ask(outlook, 'GET', '/')).text).toContain('<title>Outlook</title>');
  expect((await ask(outlook, 'GET', `${outlook.addinUrl}/sample/workspace.json`)).status).toBe(200);
  const welcome = await fetch(outlook.welcomeUrl.replace('localhost', '127.0.0.1'));
  expect(await welcome.text()).toContain(outlook.outlookUrl);
});

test('the manifest is told with the origin that serves it', async () => {
  const outlook = await start();
  const { functionFile } = await json<{ functionFile: string }>(outlook, '/api/addin');
  expect(functionFile).toBe(`${outlook.addinUrl}/commands.html`);
});

test('mail and certificate are there again after a stop and a start', async () => {
  const first = await start();
  const seeded = await folder(first, 'inbox');
  expect(seeded.length).toBeGreaterThan(5);
  expect((await saveDraft(first, 'Bewaard')).status).toBe(201);
  await stop(first);

  const second = await start();
  expect((await folder(second, 'drafts')).map(({ subject }) => subject)).toContain('Bewaard');
  expect(await folder(second, 'inbox')).toEqual(seeded);
  expect(second.spkiHash).toBe(first.spkiHash);
  expect(second.caFile).toBe(first.caFile);
});

test('reset puts the mail back to the seed and keeps the preferences', async () => {
  const outlook = await start();
  const seeded = await folder(outlook, 'drafts');
  const preferences = { language: 'fr-FR', theme: 'dark', profile: 'web', newMailType: 'text' };
  await ask(outlook, 'PUT', '/api/preferences', preferences);
  await saveDraft(outlook, 'Weg ermee');
  await outlook.reset();
  expect(await folder(outlook, 'drafts')).toEqual(seeded);
  expect(await json(outlook, '/api/preferences')).toEqual(preferences);
});

test('a file of another version of the tables is put away, and mail begins from the seed', async () => {
  const first = await start();
  const seeded = await folder(first, 'inbox');
  await saveDraft(first, 'Van vroeger');
  await stop(first);
  const file = path.join(directory, 'data', 'mail.db');
  const database = await openDatabase(file);
  database.exec('PRAGMA user_version = 9999');
  database.close();

  const second = await start();
  expect(await folder(second, 'inbox')).toEqual(seeded);
  expect((await folder(second, 'drafts')).map(({ subject }) => subject)).not.toContain(
    'Van vroeger',
  );
  const old = await openDatabase(`${file}.old`);
  expect(old.get('SELECT id FROM messages WHERE subject = ?', ['Van vroeger'])).not.toBeNull();
  old.close();
});

test.each(['outlook', 'addin', 'welcome'] as const)(
  'the port of %s in use: says which, and leaves nothing running',
  async (name) => {
    const others = await take(3);
    const numbers = others.map((server) => (server.address() as AddressInfo).port);
    const [outlook = 0, addin = 0, welcome = 0] = numbers;
    const wanted = { outlook, addin, welcome };
    await Promise.all(
      others
        .filter((server) => (server.address() as AddressInfo).port !== wanted[name])
        .map((server) => new Promise((resolve) => server.close(resolve))),
    );
    const error = await start({ ports: wanted }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(PortTakenError);
    expect((error as PortTakenError).port).toBe(wanted[name]);
    for (const port of numbers) {
      expect(await knock(port, '127.0.0.1')).toBe(port === wanted[name] ? 'open' : 'closed');
    }
    expect(existsSync(path.join(directory, 'data', 'running.pid'))).toBe(false);
    await Promise.all(others.map((server) => new Promise((resolve) => server.close(resolve))));
    expect((await folder(await start({ ports: wanted }), 'inbox')).length).toBeGreaterThan(0);
  },
);

async function take(count: number): Promise<Server[]> {
  const servers = Array.from({ length: count }, () => createServer((socket) => socket.destroy()));
  await Promise.all(
    servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))),
  );
  return servers;
}

test('another machine gets no answer on any port', async () => {
  const outlook = await start();
  const addresses = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address),
  );
  for (const port of ports(outlook)) {
    expect(await knock(port, '127.0.0.1')).toBe('open');
    for (const address of addresses) expect(await knock(port, address)).toBe('closed');
  }
});

test('closing ends streams of changes and frees every port; closing twice is no harm', async () => {
  const outlook = await start();
  const url = new URL(`${await leadOf(outlook)}/changes`, outlook.outlookUrl);
  const ended = new Promise<void>((resolve, reject) => {
    request(url, { ca: readFileSync(outlook.caFile), family: 4, agent: false }, (response) => {
      response.once('close', resolve).once('error', () => undefined);
      response.once('data', () => void stop(outlook).catch(reject));
      response.resume();
    })
      .once('error', reject)
      .end();
  });
  await ended;
  await outlook.close();
  for (const port of ports(outlook)) expect(await knock(port, '127.0.0.1')).toBe('closed');
});

test('a sample that is not valid is told with the place, and nothing is left running', async () => {
  const samplePath = path.join(directory, 'workspace.json');
  writeFileSync(samplePath, '{}');
  await expect(start({ samplePath })).rejects.toThrow('The sample workspace is not valid:\n');
  expect(existsSync(path.join(directory, 'data', 'running.pid'))).toBe(false);
  await start();
});

test('a file that is no database is put away, and the seed takes its place', async () => {
  const data = path.join(directory, 'data');
  mkdirSync(data);
  writeFileSync(path.join(data, 'mail.db'), 'This is no database at all. '.repeat(400));
  const outlook = await start();
  expect(await leadOf(outlook)).toContain('/api/mailboxes/');
  expect(readFileSync(path.join(data, 'mail.db.old'), 'utf8')).toContain('no database at all');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { welcomeApp } from '../../../src/sandbox/outlook/server/welcome-app.ts';

const OUTLOOK_URL = 'https://localhost:50443/';

let directory = '';
let app: ReturnType<typeof welcomeApp>;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-welcome-'));
  const caFile = path.join(directory, 'ca.pem');
  writeFileSync(caFile, '-----BEGIN CERTIFICATE-----\n');
  writeFileSync(path.join(directory, 'localhost-key.pem'), 'secret');
  app = welcomeApp({ outlookUrl: OUTLOOK_URL, caFile });
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const get = async (url: string): Promise<Response> => app.request(`http://localhost${url}`);

test('the page leads to this Outlook, in three languages', async () => {
  const response = await get('/');
  expect(response.headers.get('content-type')).toContain('text/html');
  const html = await response.text();
  expect(html).not.toContain('%OUTLOOK_URL%');
  expect(html.match(/class="open" href="https:\/\/localhost:50443\/"/g)).toHaveLength(3);
  for (const language of ['nl', 'en', 'fr']) expect(html).toContain(`<section id="${language}"`);
});

test('what the page asks for is there', async () => {
  const html = await (await get('/')).text();
  const named = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(new Set(named)).toEqual(new Set(['/welcome.css', '/welcome.js', '/local-outlook.crt']));
  for (const url of named) expect((await get(url)).status).toBe(200);
});

test('the certificate comes as a file to keep, of the kind systems open', async () => {
  const response = await get('/local-outlook.crt');
  expect(response.headers.get('content-type')).toBe('application/x-x509-ca-cert');
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="local-outlook.crt"',
  );
  expect(await response.text()).toBe('-----BEGIN CERTIFICATE-----\n');
});

test.each(['/', '/welcome.css', '/welcome.js', '/local-outlook.crt', '/none'])(
  '%s is not kept, loads from here only and may ask Outlook whether it is there',
  async (url) => {
    const { headers } = await get(url);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src https://localhost:50443; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  },
);

test.each(['/none', '/welcome.html', '/localhost-key.pem', '/..%2Flocalhost-key.pem'])(
  '%s is not here',
  async (url) => {
    expect((await get(url)).status).toBe(404);
  },
);

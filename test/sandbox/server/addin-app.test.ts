import { readFileSync } from 'node:fs';
import {
  localHeaders,
  strangerHeaders,
} from '../../../src/sandbox/outlook/server/addin-headers.ts';
import { openAddinStage, OUTLOOK_ORIGIN } from './addin-stage.ts';
import type { AddinStage } from './addin-stage.ts';

const LOCAL =
  '<script src="/office/msajax-shim.js"></script><script src="/office/office.js"></script>';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let stage: AddinStage;

beforeEach(() => {
  stage = openAddinStage();
});

afterEach(() => stage.close());

async function pageWith(html: string): Promise<string> {
  stage.put('page.html', html);
  return (await stage.get('/page.html')).text();
}

test.each([
  ['a page', '/page.html', 200],
  ['what is not there', '/none.html', 404],
  ['the sample', '/sample/workspace.json', 200],
  ['office.js', '/office/office.js', 200],
])('%s comes with the whole policy', async (_name, url, status) => {
  stage.put('page.html', '<!doctype html>');
  const response = await stage.get(url);
  expect(response.status).toBe(status);
  for (const [name, value] of Object.entries(localHeaders(OUTLOOK_ORIGIN))) {
    expect(response.headers.get(name)).toBe(value);
  }
});

test.each(['given', 'elsewhere'] as const)(
  'the pages of another add-in (%s) get no policy of ours but who may frame them',
  async (pages) => {
    const theirs = openAddinStage({ pages });
    theirs.put('page.html', '<!doctype html>');
    const { headers } = await theirs.get('/page.html');
    expect(headers.get('content-security-policy')).toBe(
      strangerHeaders(OUTLOOK_ORIGIN)['content-security-policy'],
    );
    expect(headers.get('referrer-policy')).toBeNull();
    expect(headers.get('x-content-type-options')).toBeNull();
    theirs.close();
  },
);

test.each([
  ['as Microsoft writes it', `<script type="text/javascript" src="${CDN}"></script>`],
  ['with src only', `<script src="${CDN}"></script>`],
  ['in single quotes', `<script src='${CDN}'></script>`],
  ['without quotes', `<script src=${CDN}></script>`],
  ['with space around the sign', `<script src = "${CDN}" ></script >`],
  ['with space in the address', `<script src=" ${CDN} "></script>`],
  ['in capitals', `<SCRIPT SRC="${CDN}"></SCRIPT>`],
  ['with attributes after it', `<script src="${CDN}" async defer crossorigin></script>`],
  ['over lines', `<script\n  defer\n  src="${CDN}"\n>\n</script>`],
  ['in its debug build', `<script src="${CDN.replace('office.js', 'office.debug.js')}"></script>`],
  ['of version 1.1', `<script src="${CDN.replace('/1/', '/1.1/')}"></script>`],
  ['of the beta', `<script src="${CDN.replace('/1/', '/beta/')}"></script>`],
  ['with a query', `<script src="${CDN}?v=1"></script>`],
  ['without a scheme', `<script src="${CDN.replace('https:', '')}"></script>`],
])('office.js comes from this machine, %s', async (_name, tag) => {
  const rest = (middle: string): string =>
    `<!doctype html>\n<head>${middle}\n<script defer src="page.js"></script></head><p>€ $& $1</p>\n`;
  expect(await pageWith(rest(tag))).toBe(rest(LOCAL));
});

test.each([
  [
    'another script',
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/other.js"></script>',
  ],
  ['another host', '<script src="https://example.com/lib/1/hosted/office.js"></script>'],
  ['another host that ends the same', `<script src="https://x.example/?${CDN}"></script>`],
  ['a script with the address in its text', `<script>load("${CDN}")</script>`],
  ['a link', `<a href="${CDN}">office.js</a>`],
  ['an attribute with such a name', `<script data-src="${CDN}" src="page.js"></script>`],
])('%s stays', async (_name, html) => {
  expect(await pageWith(html)).toBe(html);
});

test('a page without office.js is answered byte for byte', async () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x3c, 0x70, 0x3e, 0xe9, 0x0d, 0x0a);
  stage.put('page.html', bytes);
  const response = await stage.get('/page.html');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});

test('office.js and what it needs are served from here, in whatever case office.js asks', async () => {
  const office = await stage.get('/office/office.js');
  expect(office.headers.get('content-type')).toContain('javascript');
  const installed = require.resolve('@microsoft/office-js/dist/office.js');
  expect(await office.text()).toBe(readFileSync(installed, 'utf8'));
  expect((await stage.get('/office/msajax-shim.js')).status).toBe(200);
  expect((await stage.get('/office/outlook-web-16.01.js')).status).toBe(200);
  expect((await stage.get('/office/EN-US/outlook_strings.js')).status).toBe(200);
  expect((await stage.get('/office/none.js')).status).toBe(404);
  expect((await stage.get('/office/..%2Fpackage.json')).status).toBe(404);
});

test.each([
  ['/page.html', 'no-store'],
  ['/page.0123456789ab.js', 'public, max-age=31536000, immutable'],
  ['/page.js', 'no-cache'],
  ['/office/office.js', 'public, max-age=86400'],
  ['/sample/workspace.json', 'no-store'],
])('%s may be kept: %s', async (url, expected) => {
  for (const name of ['page.html', 'page.js', 'page.0123456789ab.js']) stage.put(name, '');
  expect((await stage.get(url)).headers.get('cache-control')).toBe(expected);
});

test.each(['/..%2Fsecret', '/%2e%2e/secret', '/..%5Csecret', '/page.html%00', '/%'])(
  '%s leads nowhere',
  async (url) => {
    expect((await stage.get(url)).status).toBe(404);
  },
);

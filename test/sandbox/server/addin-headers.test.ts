import {
  cacheControlOf,
  localHeaders,
  productionHeaders,
  strangerHeaders,
} from '../../../src/sandbox/outlook/server/addin-headers.ts';

const OUTLOOK = 'https://localhost:8443';
const STYLES = "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The policy as its lines, in order. */
const policyOf = (headers: Record<string, string>): string[] =>
  headers['content-security-policy']?.split('; ') ?? [];

test('the local add-in may load from itself only, and be framed by the local Outlook only', () => {
  const headers = localHeaders(OUTLOOK);
  expect(policyOf(headers)).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    STYLES,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    'frame-ancestors https://localhost:8443',
  ]);
  expect(Object.keys(headers).sort()).toEqual([
    'content-security-policy',
    'referrer-policy',
    'x-content-type-options',
  ]);
});

test('in production office.js comes from Microsoft, and Outlook frames it', () => {
  const headers = productionHeaders();
  expect(policyOf(headers)).toEqual([
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    STYLES,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    'frame-ancestors https://outlook.office.com https://outlook.office365.com https://outlook.live.com https://outlook.cloud.microsoft',
  ]);
  expect(headers).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect(headers).not.toHaveProperty('x-frame-options');
});

test('another add-in keeps its own policy, but for who may frame it', () => {
  expect(strangerHeaders(OUTLOOK)).toEqual({
    'content-security-policy': 'frame-ancestors https://localhost:8443',
  });
});

test.each([
  ['/taskpane.html', 'no-store'],
  ['/', 'no-store'],
  ['/help/', 'no-store'],
  ['/taskpane.0123456789ab.html', 'no-store'],
  ['/taskpane.0123456789ab.js', 'public, max-age=31536000, immutable'],
  ['/sub/155.4c93957d9052.js', 'public, max-age=31536000, immutable'],
  ['/style.0123456789ab.css', 'public, max-age=31536000, immutable'],
  ['/taskpane.js', 'no-cache'],
  ['/taskpane.0123456789a.js', 'no-cache'],
  ['/taskpane.0123456789abc.js', 'no-cache'],
  ['/taskpane.0123456789AB.js', 'no-cache'],
  ['/taskpane.0123456789ab.js.map', 'no-cache'],
  ['/0123456789ab.js', 'no-cache'],
  ['/assets/icon-16.png', 'no-cache'],
  ['/manifest.xml', 'no-cache'],
])('%s may be kept: %s', (path, expected) => {
  expect(cacheControlOf(path)).toBe(expected);
});

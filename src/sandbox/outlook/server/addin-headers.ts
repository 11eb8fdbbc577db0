/* What the add-in's origin sends along. The production headers are what a real hosting has to send. */

/** The pages a mailbox is shown in; only they may frame the add-in. */
const outlookOrigins = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
];

/** office.js, and the MicrosoftAjax.js that it fetches itself. */
const officeScriptOrigins = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/** Griffel adds empty style elements and fills them by script; this is the hash of that emptiness. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The headers of every answer in production. */
export function productionHeaders(): Record<string, string> {
  return {
    ...headersFor(officeScriptOrigins, outlookOrigins),
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  };
}

/** The same in the local Outlook, which serves office.js itself: nothing from elsewhere is needed. */
export function localHeaders(outlookOrigin: string): Record<string, string> {
  // No Strict-Transport-Security: it would hold for everything else anyone develops on localhost.
  return headersFor([], [outlookOrigin]);
}

/** For another add-in's pages: what they may load is their own matter, who may frame them is ours. */
export function strangerHeaders(outlookOrigin: string): Record<string, string> {
  return { 'content-security-policy': `frame-ancestors ${outlookOrigin}` };
}

/** How long a browser may keep a file: as long as it likes when the name changes with the content. */
export function cacheControlOf(path: string): string {
  if (path.endsWith('.html') || path.endsWith('/')) return 'no-store';
  if (/\.[0-9a-f]{12}\.\w+$/.test(path)) return 'public, max-age=31536000, immutable';
  return 'no-cache';
}

function headersFor(
  scripts: readonly string[],
  ancestors: readonly string[],
): Record<string, string> {
  const policy = [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    `style-src 'self' ${EMPTY_STYLE}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    // office.js tries to frame its telemetry; this answers no.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    // Never X-Frame-Options beside this: it knows no list, so Outlook could not show the pane.
    ['frame-ancestors', ...ancestors].join(' '),
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

/** The origin every URL in manifest.xml is written with. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:8444';

/** The same manifest for another host: every URL on `from` moves to the given origin. */
export function manifestForOrigin(
  xml: string,
  origin: string,
  from: string = DEVELOPMENT_ORIGIN,
): string {
  assertHttpsOrigin(origin);
  assertHttpsOrigin(from);
  // Not followed by more of a host or a port: https://localhost:84440 is another origin.
  // The scheme and the host may be in capitals, and the port that https has anyway may be written out.
  const port = new URL(from).port === '' ? '(?::443)?' : '';
  const moved = new RegExp(`${from.replaceAll('.', '\\.')}${port}(?![\\w.:@-])`, 'gi');
  return xml.replace(moved, () => origin);
}

/*
 * Letters, digits, dots and hyphens only: the URL standard lets `&`, `"` and `$` into a host name, and
 * those would end up in an XML attribute. Names in other scripts come in their ASCII form (xn--).
 */
const hostAndPort = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/;

/** Throws unless the text is an https origin exactly as a browser writes it: no path, no trailing slash. */
function assertHttpsOrigin(origin: string): void {
  if (hostAndPort.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin) return;
  throw new Error(
    `Not an https origin: ${JSON.stringify(origin)}. Write it as https://addin.example.org, in small letters, without a path or a slash at the end.`,
  );
}

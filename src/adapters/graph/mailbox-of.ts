/**
 * Whose limit a request counts for. `/me` and the user's own names are one mailbox; drives and sites,
 * which have limits of their own, are held together as one more.
 */
export function mailboxOf(relativeUrl: string, ownNames: readonly string[]): string {
  const [, kind = '', name = ''] =
    /^\/(me|users|groups)(?:\/|\('|$|\?)([^/?')]*)/i.exec(relativeUrl) ?? [];
  if (kind === '') return 'other';
  if (kind.toLowerCase() === 'me') return 'me';
  const key = name.replace(/%40/g, '@').toLowerCase();
  return ownNames.some((own) => own.toLowerCase() === key) ? 'me' : `${kind.toLowerCase()}/${key}`;
}

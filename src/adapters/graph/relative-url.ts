import { GraphError } from './graph-error.ts';
import type { GraphQuery, GraphTarget } from './graph-request.ts';

/** What comes after the version, for a request and for a step of a batch alike. */
export function relativeUrl({ operation, path, query = {} }: GraphTarget): string {
  // The SDK takes `https://` anywhere in a path for the beginning of an address, and goes there.
  if (!path.startsWith('/') || /:\/\/|[?#]/.test(path)) throw new GraphError('invalid', operation);
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(toText(value))}`)
    .join('&');
  return text === '' ? path : `${path}?${text}`;
}

/**
 * A link that Graph gave, without its beginning: then the SDK, which understands whole https addresses
 * only, puts our own beginning before it. Any other beginning is refused.
 */
export function relativeLink(link: string, root: string, operation: string): string {
  const url = URL.canParse(link) ? new URL(link).href : '';
  if (!url.startsWith(`${root}/`)) throw new GraphError('foreign-link', operation);
  return url.slice(root.length).replace(/#.*$/, '').replaceAll('://', '%3A%2F%2F');
}

function toText(value: GraphQuery[string]): string {
  return typeof value === 'object' ? value.join(',') : String(value);
}

import * as v from 'valibot';
import { GraphError } from './graph-error.ts';
import type { GraphAnswer, GraphListing, GraphPage } from './graph-request.ts';
import { relativeLink, relativeUrl } from './relative-url.ts';

const MAX_PAGES = 200;

const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.optional(v.string()),
  '@odata.deltaLink': v.optional(v.string()),
});

/**
 * Every page of a listing, one request at a time and only as far as someone reads. Each is a request like
 * the first, with the same headers; a link to any other place is refused.
 */
export async function* readPages(
  listing: GraphListing,
  root: string,
  get: (url: string) => Promise<GraphAnswer>,
): AsyncGenerator<GraphPage, void, undefined> {
  const { operation, path, maxPages = MAX_PAGES } = listing;
  let url = path.startsWith('/') ? relativeUrl(listing) : relativeLink(path, root, operation);
  for (let page = 1; page <= maxPages; page += 1) {
    const { status, value } = await get(url);
    const result = v.safeParse(pageSchema, value);
    if (!result.success) throw new GraphError('unreadable', operation, { status });
    const { '@odata.nextLink': nextLink, '@odata.deltaLink': deltaLink = null } = result.output;
    yield { items: result.output.value, deltaLink };
    if (nextLink === undefined) return;
    url = relativeLink(nextLink, root, operation);
  }
  throw new GraphError('endless', operation);
}

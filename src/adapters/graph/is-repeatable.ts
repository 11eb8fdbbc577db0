import type { GraphMethod } from './graph-request.ts';

/*
 * An answer of 429, 503 or 504, and silence, do not say that nothing happened: Graph has executed
 * requests that it answered with each of these. So what may be repeated after them is a question of what
 * the second time does, never of the answer.
 *
 * GET     changes nothing.
 * DELETE  names a thing whose name is never given again: the second time finds nothing (not-found, which
 *         counts as done) and sends no second cancellation.
 * PUT     no. It would be by HTTP, but an upload with conflictBehavior=rename makes a second file, and
 *         one with If-Match takes our own first write for someone else's.
 * PATCH   no. The fields end up the same, but every PATCH of an event mails its attendees again.
 * POST    no. It makes a second one, unless a transaction id or a key of ours says that it is the same.
 *
 * Whoever knows better of one request marks it.
 */
const byItself: Readonly<Record<GraphMethod, boolean>> = {
  GET: true,
  DELETE: true,
  PUT: false,
  PATCH: false,
  POST: false,
};

export function isRepeatable(method: GraphMethod, marked: boolean | undefined): boolean {
  return marked ?? byItself[method];
}

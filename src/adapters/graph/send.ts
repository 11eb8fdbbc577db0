import { addressOf, headersOf } from './middleware.ts';
import type { Link } from './middleware.ts';
import { parseBody } from './raw-answer.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * The end of the chain. Reads the whole answer, so that its end counts for the limits as well. Follows no
 * redirect, and leaves no mail in the browser's cache.
 */
export function send(fetch: Fetch): Link {
  return async (call, _next, context) => {
    const response = await fetch(addressOf(context), {
      method: call.method,
      headers: headersOf(context),
      body: call.payload,
      signal: call.signal,
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const text = await response.text();
    context.response = response;
    call.answer = {
      status: response.status,
      header: (name) => response.headers.get(name),
      value: parseBody(text),
    };
  };
}

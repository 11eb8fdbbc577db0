import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { callOf } from './graph-call.ts';
import type { GraphCall } from './graph-call.ts';

/** What one link of the chain does with a call; `next` is the rest of the chain. */
export type Link = (call: GraphCall, next: () => Promise<void>, context: Context) => Promise<void>;

/** A link in the form in which the SDK chains them. */
export function toMiddleware(link: Link): Middleware {
  let following: Middleware | undefined;
  return {
    setNext: (middleware) => {
      following = middleware;
    },
    execute: async (context) => {
      const next = async (): Promise<void> => following?.execute(context);
      await link(callOf(context), next, context);
    },
  };
}

/** The headers of this request; the link that sets them runs before every one that adds to them. */
export function headersOf(context: Context): Headers {
  const headers = context.options?.headers;
  if (headers instanceof Headers) return headers;
  throw new Error('A request without its headers.');
}

export function addressOf({ request }: Context): string {
  return typeof request === 'string' ? request : request.url;
}

import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { GraphRequest as SdkRequest } from '@microsoft/microsoft-graph-client';
import { authenticate } from './authenticate.ts';
import type { GetToken } from './authenticate.ts';
import { runBatch } from './batch.ts';
import type { Outcome } from './batch-steps.ts';
import { GraphCall } from './graph-call.ts';
import type { GraphCallParts } from './graph-call.ts';
import { GraphError } from './graph-error.ts';
import type {
  GraphAnswer,
  GraphBatch,
  GraphListing,
  GraphMethod,
  GraphPage,
  GraphRequest,
  GraphWrite,
} from './graph-request.ts';
import { keepFailure } from './keep-failure.ts';
import { limit } from './limit.ts';
import { mailboxOf } from './mailbox-of.ts';
import { toMiddleware } from './middleware.ts';
import { readPages } from './pages.ts';
import type { PauseTools } from './pause.ts';
import { relativeUrl } from './relative-url.ts';
import { retry } from './retry.ts';
import { send } from './send.ts';
import type { Fetch } from './send.ts';
import { setHeaders } from './set-headers.ts';
import { timeLimit } from './time-limit.ts';

const VERSION = 'v1.0';

export interface GraphClientOptions extends PauseTools {
  /** Without the version. With `fetch` all that differs between production, the local Graph and tests. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly getToken: GetToken;
  /** This moment, in milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to just under 1. */
  readonly random: () => number;
  /** In which the times of events come back. */
  readonly timeZone: string;
  /** The id and the addresses of the user's own mailbox, which are other names for `/me`. */
  readonly ownNames?: readonly string[];
}

/** Requests to Microsoft Graph. Everything but `batch` rejects with a `GraphError`. */
export interface GraphClient {
  get(request: GraphRequest): Promise<GraphAnswer>;
  post(request: GraphWrite): Promise<GraphAnswer>;
  patch(request: GraphWrite): Promise<GraphAnswer>;
  put(request: GraphWrite): Promise<GraphAnswer>;
  remove(request: GraphRequest): Promise<GraphAnswer>;
  pages(listing: GraphListing): AsyncGenerator<GraphPage, void, undefined>;
  /** One outcome for each step, in their order; never rejects. */
  batch(batch: GraphBatch): Promise<readonly Outcome[]>;
}

/** One for the whole add-in: the limits of a mailbox are kept in it. */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const { ownNames = [] } = options;
  const baseUrl = new URL(options.baseUrl).href.replace(/\/+$/, '');
  const root = `${baseUrl}/${VERSION}`;
  const chain = [
    keepFailure(),
    setHeaders(options),
    retry(options),
    authenticate({ getToken: options.getToken, root }),
    limit(),
    timeLimit(options.sleep),
    send(options.fetch),
  ];
  const sdk = Client.initWithMiddleware({
    baseUrl,
    defaultVersion: VERSION,
    middleware: chain.map(toMiddleware),
  });

  const run = async (parts: GraphCallParts): Promise<GraphAnswer> => {
    const call = new GraphCall(parts);
    await start(sdk.api(call.url).middlewareOptions([call]), call.method);
    if (call.result !== null && call.failure === null) return call.result;
    throw call.failure ?? new GraphError('failed', call.operation);
  };
  const runAt = (url: string, method: GraphMethod, request: GraphWrite): Promise<GraphAnswer> =>
    run({ method, request, body: request.body, url, mailbox: mailboxOf(url, ownNames) });
  const as =
    (method: GraphMethod) =>
    async (request: GraphWrite): Promise<GraphAnswer> =>
      runAt(relativeUrl(request), method, request);

  return {
    get: as('GET'),
    post: as('POST'),
    patch: as('PATCH'),
    put: as('PUT'),
    remove: as('DELETE'),
    pages: (listing) => readPages(listing, root, (url) => runAt(url, 'GET', listing)),
    batch: (batch) => runBatch(batch, { ...options, ownNames, send: run }),
  };
}

/** Without a body: the chain adds it, because the SDK damages some. The answer as it is, for the same reason. */
async function start(request: SdkRequest, method: GraphMethod): Promise<void> {
  request.responseType(ResponseType.RAW);
  switch (method) {
    case 'GET':
      await request.get();
      return;
    case 'POST':
      await request.post(undefined);
      return;
    case 'PATCH':
      await request.patch(undefined);
      return;
    case 'PUT':
      await request.put(undefined);
      return;
    case 'DELETE':
      await request.delete();
      return;
  }
}

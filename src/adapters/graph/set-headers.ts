import { GraphError } from './graph-error.ts';
import type { GraphTarget } from './graph-request.ts';
import type { GraphCall } from './graph-call.ts';
import type { Link } from './middleware.ts';
import { isBytes, toBody } from './to-body.ts';

export interface HeaderOptions {
  /** In which the times of events come back; a Windows name, or an IANA name that Graph lists. */
  readonly timeZone: string;
  readonly random: () => number;
}

/**
 * Every request has the same ones, whichever page of a listing it asks for. They are made anew here, and
 * so is the body they describe: what the SDK collected does not count.
 */
export function setHeaders({ timeZone, random }: HeaderOptions): Link {
  return async (call, next, context) => {
    const headers = new Headers(targetHeaders(call.request, timeZone));
    headers.set('Accept', 'application/json');
    headers.set('client-request-id', requestId(random));
    const contentType = contentTypeOf(call);
    if (contentType !== null && !headers.has('Content-Type')) {
      headers.set('Content-Type', contentType);
    }
    context.options = { ...context.options, headers };
    call.payload = payloadOf(call);
    await next();
  };
}

/** What belongs to the target itself; a step of a batch has these as well. */
export function targetHeaders(target: GraphTarget, timeZone: string): Record<string, string> {
  const own = Object.entries(target.headers ?? {});
  const isPrefer = ([name]: [string, string]): boolean => name.toLowerCase() === 'prefer';
  const isReserved = ([name]: [string, string]): boolean => name.toLowerCase() === 'authorization';
  const prefer = [
    'IdType="ImmutableId"',
    `outlook.timezone="${timeZone}"`,
    ...(target.bodyContentType === undefined
      ? []
      : [`outlook.body-content-type="${target.bodyContentType}"`]),
    ...own.filter(isPrefer).map(([, value]) => value),
  ];
  return {
    ...Object.fromEntries(own.filter((header) => !isPrefer(header) && !isReserved(header))),
    Prefer: prefer.join(', '),
    ...(target.ifMatch === undefined ? {} : { 'If-Match': target.ifMatch }),
  };
}

function contentTypeOf({ body }: GraphCall): string | null {
  if (body === undefined) return null;
  if (!isBytes(body)) return 'application/json';
  const type = 'type' in body ? body.type : '';
  return type === '' ? 'application/octet-stream' : type;
}

/** What cannot be written as JSON is refused here, before anything could take it for a bad connection. */
function payloadOf({ body, operation }: GraphCall): BodyInit | null {
  try {
    return toBody(body);
  } catch {
    throw new GraphError('invalid', operation);
  }
}

/** The form of a random UUID. */
function requestId(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    Math.floor(random() * 16).toString(16),
  );
}

import * as v from 'valibot';
import { GraphError } from './graph-error.ts';
import type { GraphErrorCode } from './graph-error.ts';
import { toErrorCode } from './graph-error-code.ts';
import type { GraphAnswer, GraphMethod } from './graph-request.ts';
import { parseRetryAfter } from './retry-after.ts';

/** An answer as it came, on its own or inside that of a batch. */
export interface RawAnswer {
  readonly status: number;
  header(name: string): string | null;
  /** Undefined when it should have been JSON and is not. */
  readonly value: unknown;
}

/** What the answer is an answer to. */
export interface Asked {
  readonly operation: string;
  readonly method: GraphMethod;
  readonly scopes: readonly string[];
  /** The first try is 1. */
  readonly attempt: number;
  readonly now: number;
}

/** JSON as a value, nothing as null, anything else as undefined. */
export function parseBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The answer, when all went well; why not, otherwise. */
export function readAnswer(raw: RawAnswer, asked: Asked): GraphAnswer | GraphError {
  if (raw.status >= 200 && raw.status < 300) {
    if (raw.value === undefined) return failure('unreadable', raw, asked);
  } else if (!isAlreadyDeleted(raw, asked)) {
    const code = toErrorCode(raw.status, graphCodeOf(raw));
    return failure(code, raw, asked);
  }
  const gone = raw.status >= 300;
  return {
    status: raw.status,
    value: gone ? null : raw.value,
    etag: gone ? null : raw.header('ETag'),
    location: gone ? null : raw.header('Location'),
  };
}

/** A first try that was done although its answer did not say so. */
function isAlreadyDeleted(raw: RawAnswer, { method, attempt }: Asked): boolean {
  return method === 'DELETE' && attempt > 1 && raw.status === 404;
}

function failure(code: GraphErrorCode, raw: RawAnswer, asked: Asked): GraphError {
  const isAboutRights = code === 'consent-missing' || code === 'forbidden';
  return new GraphError(code, asked.operation, {
    status: raw.status,
    graphCode: graphCodeOf(raw),
    requestId: plain(raw.header('request-id')),
    retryAfter: parseRetryAfter(raw.header('Retry-After'), asked.now),
    scopes: isAboutRights ? asked.scopes : [],
    existingId: existingIdOf(raw),
  });
}

const errorSchema = v.object({
  error: v.object({
    code: v.optional(v.unknown()),
    '@event.existingEventId': v.optional(v.unknown()),
  }),
});

function errorOf(raw: RawAnswer): v.InferOutput<typeof errorSchema>['error'] {
  const result = v.safeParse(errorSchema, raw.value);
  return result.success ? result.output.error : {};
}

function graphCodeOf(raw: RawAnswer): string | null {
  return plain(errorOf(raw).code);
}

function existingIdOf(raw: RawAnswer): string | null {
  const id = errorOf(raw)['@event.existingEventId'];
  return typeof id === 'string' ? id : null;
}

/** A code goes into messages, so it must be one: whoever answers could write anything there. */
function plain(code: unknown): string | null {
  return typeof code === 'string' && /^[\w.-]{1,64}$/.test(code) ? code : null;
}

export type GraphErrorCode =
  /** No connection, or it broke off. What was asked may have been done. */
  | 'offline'
  /** No answer in time. What was asked may have been done. */
  | 'timed-out'
  /** Whoever asked no longer waits for it. */
  | 'stopped'
  /** There is no token that Graph accepts. */
  | 'unauthorized'
  /** The user, or the administrator, has not agreed to what this needs; `scopes` says to what. */
  | 'consent-missing'
  | 'forbidden'
  | 'not-found'
  /** Someone else, or we ourselves a moment ago, changed it: read it again. */
  | 'conflict'
  /** What was to be made is there already. */
  | 'duplicate'
  | 'throttled'
  | 'unavailable'
  | 'too-large'
  /** The mailbox or the drive has no room left. */
  | 'full'
  | 'invalid'
  /** What the delta token stood for is no longer known: list everything again. */
  | 'gone'
  /** An answer that is not what Graph documents. */
  | 'unreadable'
  /** A link that leads away from the Graph we speak to. */
  | 'foreign-link'
  /** More pages than anything of ours can have. */
  | 'endless'
  /** Graph pointed elsewhere; our token does not go there. */
  | 'redirected'
  /** A step of a batch that did not run, because one that it depends on failed. */
  | 'dependency-failed'
  | 'failed';

export interface GraphErrorDetails {
  readonly status?: number | null;
  readonly graphCode?: string | null;
  readonly requestId?: string | null;
  readonly retryAfter?: number | null;
  readonly scopes?: readonly string[];
  readonly existingId?: string | null;
  readonly cause?: unknown;
}

/**
 * What went wrong in a request to Graph. The message holds the name of the operation and codes: never an
 * address, a header, a token or anything that was written or read. What `fetch` throws is no cause of it,
 * because that can quote all of these.
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;
  /** What was attempted, in words of ours. */
  readonly operation: string;
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Graph's own code. */
  readonly graphCode: string | null;
  /** Graph's name for this request, for a question to Microsoft. */
  readonly requestId: string | null;
  /** How long Graph asks to wait, in milliseconds; null when it did not say. */
  readonly retryAfter: number | null;
  /** What the request was to be allowed; only where consent or rights are missing. */
  readonly scopes: readonly string[];
  /** The event that an already used transaction id belongs to, where Graph says so. */
  readonly existingId: string | null;

  constructor(code: GraphErrorCode, operation: string, details: GraphErrorDetails = {}) {
    const { status = null, graphCode = null } = details;
    const codes = [status, graphCode].filter((part) => part !== null).join(' ');
    super(
      `${operation}: ${code}${codes === '' ? '' : ` (${codes})`}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.code = code;
    this.operation = operation;
    this.status = status;
    this.graphCode = graphCode;
    this.requestId = details.requestId ?? null;
    this.retryAfter = details.retryAfter ?? null;
    this.scopes = details.scopes ?? [];
    this.existingId = details.existingId ?? null;
  }
}

/** By name, because a dialog and the pane are different realms, in which `instanceof` fails. */
export function isGraphError(error: unknown): error is GraphError {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'GraphError'
  );
}

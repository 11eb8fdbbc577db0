import type { StopSignal } from '../../ports/workspace-store.ts';

export type GraphMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Bytes as they are; everything else as JSON. */
export type GraphBody = Blob | ArrayBuffer | ArrayBufferView | Readonly<Record<string, unknown>>;

export type GraphQuery = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What one request, or one step of a batch, is about. */
export interface GraphTarget {
  /** What is attempted, for messages: a constant such as `list events`, never anything of the user's. */
  readonly operation: string;
  /** What comes after the version: `/me/events`. Ids in it are encoded. */
  readonly path: string;
  /** Encoded here; lists are joined with commas. */
  readonly query?: GraphQuery;
  readonly headers?: Readonly<Record<string, string>>;
  /** The ETag that the thing must still have. */
  readonly ifMatch?: string;
  /** How bodies of mails and events come back. */
  readonly bodyContentType?: 'text' | 'html';
  /** Whether it may be done twice; what it is by itself says `is-repeatable.ts`. */
  readonly repeatable?: boolean;
}

export interface GraphRequest extends GraphTarget {
  /** What the token must allow. */
  readonly scopes: readonly string[];
  readonly signal?: StopSignal;
  /** For one attempt; default 30 seconds. */
  readonly timeoutMs?: number;
}

export interface GraphWrite extends GraphRequest {
  readonly body?: GraphBody;
}

export interface GraphListing extends GraphRequest {
  /** Or a whole link that Graph gave, such as the delta link of the last time; then without `query`. */
  readonly path: string;
  /** Default 200. */
  readonly maxPages?: number;
}

export interface GraphPage {
  readonly items: readonly unknown[];
  /** Where the next listing goes on; on the last page of a delta listing only. */
  readonly deltaLink: string | null;
}

/** What Graph answered to something that went well. Nothing in `value` has been checked. */
export interface GraphAnswer {
  readonly status: number;
  /** The body; null when there was none. */
  readonly value: unknown;
  readonly etag: string | null;
  readonly location: string | null;
}

export interface BatchStep extends GraphTarget {
  readonly method: GraphMethod;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Places in the list of earlier steps that must have gone well before this one runs. */
  readonly dependsOn?: readonly number[];
}

export interface GraphBatch {
  readonly operation: string;
  readonly scopes: readonly string[];
  readonly steps: readonly BatchStep[];
  readonly signal?: StopSignal;
  readonly timeoutMs?: number;
}

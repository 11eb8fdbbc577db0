import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { GraphError } from './graph-error.ts';
import type { GraphAnswer, GraphBody, GraphMethod, GraphRequest } from './graph-request.ts';
import type { RawAnswer } from './raw-answer.ts';
import { isRepeatable } from './is-repeatable.ts';
import { toStop } from './stop.ts';
import type { Stop } from './stop.ts';

export interface GraphCallParts {
  readonly method: GraphMethod;
  readonly request: GraphRequest;
  readonly body?: GraphBody | undefined;
  /** What comes after the version. */
  readonly url: string;
  readonly mailbox: string;
  /** How many requests it is for the mailbox; more than one for a batch. */
  readonly slots?: number;
}

const TIMEOUT_MS = 30_000;

/** One request on its way through the chain: what it is, and what has come of it so far. */
export class GraphCall implements MiddlewareOptions {
  readonly operation: string;
  readonly method: GraphMethod;
  readonly request: GraphRequest;
  readonly body: GraphBody | undefined;
  readonly url: string;
  readonly mailbox: string;
  readonly slots: number;
  readonly repeatable: boolean;
  readonly timeoutMs: number;
  readonly stop: Stop;

  /** Of this try; the first is 1. */
  attempt = 1;
  /** Ends this try; also when its time is up. */
  signal: AbortSignal;
  payload: BodyInit | null = null;
  answer: RawAnswer | null = null;
  result: GraphAnswer | null = null;
  failure: GraphError | null = null;

  constructor({ method, request, body, url, mailbox, slots = 1 }: GraphCallParts) {
    this.operation = request.operation;
    this.method = method;
    this.request = request;
    this.body = body;
    this.url = url;
    this.mailbox = mailbox;
    this.slots = slots;
    this.repeatable = isRepeatable(method, request.repeatable);
    this.timeoutMs = request.timeoutMs ?? TIMEOUT_MS;
    this.stop = toStop(request.signal);
    this.signal = this.stop.signal;
  }

  /** The answer to this try, which is none to the next one. */
  takeAnswer(): RawAnswer | null {
    const { answer } = this;
    this.answer = null;
    return answer;
  }
}

/** The SDK carries what belongs to one request by its class. */
export function callOf(context: Context): GraphCall {
  const call: unknown = context.middlewareControl?.getMiddlewareOptions(GraphCall);
  if (call instanceof GraphCall) return call;
  throw new Error('A request without its call.');
}

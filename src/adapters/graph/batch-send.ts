import { shapeOf } from './batch-chunk.ts';
import type { StepState } from './batch-steps.ts';
import { fromWire, toWire } from './batch-wire.ts';
import { GraphError, isGraphError } from './graph-error.ts';
import type { GraphCallParts } from './graph-call.ts';
import type { GraphAnswer, GraphBatch } from './graph-request.ts';
import { MAX_AT_ONCE } from './limit.ts';
import { readAnswer } from './raw-answer.ts';
import type { RawAnswer } from './raw-answer.ts';

export interface BatchSendOptions {
  readonly now: () => number;
  readonly timeZone: string;
  readonly send: (parts: GraphCallParts) => Promise<GraphAnswer>;
}

/** What came back for one step. */
export interface StepResult {
  readonly state: StepState;
  readonly result: GraphAnswer | GraphError;
}

/**
 * Sends some steps as one batch, which itself is never repeated: the steps in it are, each by its own
 * right. When the batch fails as a whole, that is the failure of each step.
 */
export async function sendChunk(
  chunk: readonly StepState[],
  batch: GraphBatch,
  options: BatchSendOptions,
): Promise<readonly StepResult[]> {
  const { scopes } = batch;
  const answers = await answersOf(chunk, batch, options);
  return chunk.map((state) => {
    const { operation, method } = state.step;
    if (isGraphError(answers)) {
      return { state, result: new GraphError(answers.code, operation, answers) };
    }
    const raw = answers.get(state.index);
    if (raw === undefined) return { state, result: new GraphError('unreadable', operation) };
    const asked = { operation, method, scopes, attempt: state.tries + 1, now: options.now() };
    return { state, result: readAnswer(raw, asked) };
  });
}

async function answersOf(
  chunk: readonly StepState[],
  batch: GraphBatch,
  { send, timeZone }: BatchSendOptions,
): Promise<ReadonlyMap<number, RawAnswer> | GraphError> {
  const { operation, scopes, signal, timeoutMs } = batch;
  // In a chain Graph runs one step after the other; otherwise as many as it lets anyone run at once.
  const slots = shapeOf(chunk) === 'chain' ? 1 : Math.min(chunk.length, MAX_AT_ONCE);
  try {
    const { status, value } = await send({
      method: 'POST',
      url: '/$batch',
      mailbox: chunk[0]?.mailbox ?? '',
      slots,
      body: toWire(chunk, timeZone),
      request: {
        operation,
        path: '/$batch',
        scopes,
        repeatable: false,
        ...(signal === undefined ? {} : { signal }),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      },
    });
    return fromWire(value) ?? new GraphError('unreadable', operation, { status });
  } catch (error) {
    return isGraphError(error) ? error : new GraphError('failed', operation);
  }
}

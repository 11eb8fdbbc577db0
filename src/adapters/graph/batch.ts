import { err, ok } from '../../core/result.ts';
import { nextChunk } from './batch-chunk.ts';
import { sendChunk } from './batch-send.ts';
import type { BatchSendOptions, StepResult } from './batch-send.ts';
import { followDependencies, toStates } from './batch-steps.ts';
import type { Outcome, StepState } from './batch-steps.ts';
import { GraphError, isGraphError } from './graph-error.ts';
import type { GraphBatch } from './graph-request.ts';
import { isRepeatable } from './is-repeatable.ts';
import { pause } from './pause.ts';
import type { RetryOptions } from './retry.ts';
import { createRetryWaits, MAX_TRIES, waitReason } from './retry-waits.ts';
import type { RetryWaits, WaitReason } from './retry-waits.ts';
import { toStop } from './stop.ts';
import type { Stop } from './stop.ts';

export interface BatchOptions extends RetryOptions, BatchSendOptions {
  readonly ownNames: readonly string[];
}

/** A step that failed in a way that can be tried again. */
interface Failed {
  readonly state: StepState;
  readonly error: GraphError;
  readonly reason: WaitReason;
}

/**
 * Runs any number of steps, at most twenty in one request, and gives one outcome for each in their order.
 * Never rejects: what a step did must be known also when a later one fails. What Graph had no time for is
 * sent again in a next batch, step by step and only where that is harmless.
 */
export async function runBatch(
  batch: GraphBatch,
  options: BatchOptions,
): Promise<readonly Outcome[]> {
  const states = toStates(batch.steps, options.ownNames);
  const stop = toStop(batch.signal);
  const waits = createRetryWaits(options.random);
  for (;;) {
    if (stop.isStopped()) giveUpStopped(states);
    followDependencies(states);
    const chunk = nextChunk(states.filter(({ outcome }) => outcome === null));
    if (chunk.length === 0) return states.map(outcomeOf);
    const results = await sendChunk(chunk, batch, options);
    const failed = results.flatMap(settle);
    await waitFor(failed, { batch, waits, stop, options });
    settleNotRun(results, states);
  }
}

/** Gives a step its outcome, unless it can be tried again or did not run. */
function settle({ state, result }: StepResult): readonly Failed[] {
  if (isNotRun(state, result)) return [];
  state.tries += 1;
  if (!isGraphError(result)) {
    state.outcome = ok(result);
    return [];
  }
  const { method, repeatable } = state.step;
  const reason = isRepeatable(method, repeatable) ? waitReason(result) : null;
  if (reason !== null && state.tries < MAX_TRIES) return [{ state, error: result, reason }];
  state.outcome = err(result);
  return [];
}

/** Graph did not run it, because a step of the same batch that it waits for failed. */
function isNotRun(state: StepState, result: StepResult['result']): result is GraphError {
  return state.waitsFor.length > 0 && isGraphError(result) && result.status === 424;
}

/** A step that did not run although everything went well that it depends on would be sent for ever. */
function settleNotRun(results: readonly StepResult[], states: readonly StepState[]): void {
  for (const { state, result } of results) {
    const hasGround = state.waitsFor.some((place) => states[place]?.outcome?.ok !== true);
    if (isNotRun(state, result) && !hasGround) state.outcome = err(result);
  }
}

interface Waiting {
  readonly batch: GraphBatch;
  readonly waits: RetryWaits;
  readonly stop: Stop;
  readonly options: BatchOptions;
}

/** One wait for all that failed: the longest that Graph asks for. Past the limits they have failed for good. */
async function waitFor(failed: readonly Failed[], waiting: Waiting): Promise<void> {
  const [first] = failed;
  if (first === undefined) return;
  const { batch, waits, stop, options } = waiting;
  const asked = failed.flatMap(({ error: { retryAfter } }) => retryAfter ?? []);
  const attempt = Math.max(...failed.map(({ state }) => state.tries));
  const milliseconds = waits.after(attempt, asked.length === 0 ? null : Math.max(...asked));
  if (milliseconds === null) {
    for (const { state, error } of failed) state.outcome = err(error);
    return;
  }
  const { operation } = batch;
  try {
    await pause({ operation, reason: first.reason, milliseconds, attempt }, stop, options);
  } catch (error) {
    // A stop is seen at the next turn; without a clock there is nothing to wait for.
    if (!stop.isStopped())
      for (const { state } of failed) state.outcome = err(toFailure(error, state));
  }
}

function toFailure(error: unknown, { step }: StepState): GraphError {
  return isGraphError(error) ? error : new GraphError('failed', step.operation);
}

function giveUpStopped(states: readonly StepState[]): void {
  for (const state of states) {
    state.outcome ??= err(new GraphError('stopped', state.step.operation));
  }
}

function outcomeOf({ step, outcome }: StepState): Outcome {
  return outcome ?? err(new GraphError('failed', step.operation));
}

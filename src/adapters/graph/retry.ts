import { isGraphError } from './graph-error.ts';
import type { GraphError } from './graph-error.ts';
import type { GraphCall } from './graph-call.ts';
import type { Link } from './middleware.ts';
import { pause } from './pause.ts';
import type { PauseTools } from './pause.ts';
import { readAnswer } from './raw-answer.ts';
import { createRetryWaits, waitReason } from './retry-waits.ts';

export interface RetryOptions extends PauseTools {
  readonly now: () => number;
  readonly random: () => number;
}

/**
 * Tries again what Graph had no time for, if that is harmless: a few times, each wait and all together
 * within limits. A 429 is no exception: Graph has executed requests that it answered with one.
 */
export function retry(options: RetryOptions): Link {
  return async (call, next) => {
    const waits = createRetryWaits(options.random);
    for (call.attempt = 1; ; call.attempt += 1) {
      const failure = await failureOf(call, next, options.now);
      if (failure === null) return;
      const reason = call.repeatable ? waitReason(failure) : null;
      const milliseconds = reason === null ? null : waits.after(call.attempt, failure.retryAfter);
      if (reason === null || milliseconds === null) throw failure;
      const { operation, attempt, stop } = call;
      await pause({ operation, reason, milliseconds, attempt }, stop, options);
    }
  };
}

async function failureOf(
  call: GraphCall,
  next: () => Promise<void>,
  now: () => number,
): Promise<GraphError | null> {
  try {
    await next();
  } catch (error) {
    if (isGraphError(error)) return error;
    throw error;
  }
  const answer = call.takeAnswer();
  if (answer === null) throw new Error('A request without an answer.');
  const { operation, method, attempt } = call;
  const { scopes } = call.request;
  const result = readAnswer(answer, { operation, method, attempt, scopes, now: now() });
  if (isGraphError(result)) return result;
  call.result = result;
  return null;
}

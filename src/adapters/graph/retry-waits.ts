import type { GraphError } from './graph-error.ts';

export const MAX_TRIES = 4;
/** However long Graph asks to wait. */
export const MAX_WAIT_MS = 60_000;
/** For all waits of one request, or of one batch, together. */
export const MAX_TOTAL_WAIT_MS = 120_000;

export type WaitReason = 'throttled' | 'unavailable' | 'offline';

/** Why it makes sense to try again after this failure; null when it does not. */
export function waitReason(error: GraphError): WaitReason | null {
  if (error.code === 'throttled' || error.code === 'offline') return error.code;
  return error.status === 503 || error.status === 504 ? 'unavailable' : null;
}

export interface RetryWaits {
  /** How long to wait after this try (the first is 1); null when it was the last one. */
  after(attempt: number, retryAfter: number | null): number | null;
}

/** The waits of one request: as long as Graph asks, within limits; else longer each time, and never the same. */
export function createRetryWaits(random: () => number): RetryWaits {
  let total = 0;
  return {
    after: (attempt, retryAfter) => {
      if (attempt >= MAX_TRIES) return null;
      const wait = Math.min(retryAfter ?? backOff(attempt, random()), MAX_WAIT_MS);
      if (total + wait > MAX_TOTAL_WAIT_MS) return null;
      total += wait;
      return wait;
    },
  };
}

/** Between half of and the whole of 1, 2, 4 … seconds. */
function backOff(attempt: number, chance: number): number {
  return Math.round(1000 * 2 ** (attempt - 1) * (0.5 + chance / 2));
}

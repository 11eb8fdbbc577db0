import { GraphError } from './graph-error.ts';
import type { WaitReason } from './retry-waits.ts';
import { unlessAborted } from './stop.ts';
import type { Stop } from './stop.ts';

/** A wait before something is tried again. */
export interface GraphWait {
  readonly operation: string;
  readonly reason: WaitReason;
  readonly milliseconds: number;
  /** The try that failed; the first is 1. */
  readonly attempt: number;
}

/** Resolves after the time. The signal says that nobody waits any more: a timer may then be cleared. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export interface PauseTools {
  readonly sleep: Sleep;
  /** Told of every wait, so that none looks like standing still. */
  readonly onWait?: (wait: GraphWait) => void;
}

/** Waits, and tells so; rejects with `stopped` as soon as nobody waits for the result. */
export async function pause(wait: GraphWait, stop: Stop, tools: PauseTools): Promise<void> {
  tools.onWait?.(wait);
  try {
    await unlessAborted(tools.sleep(wait.milliseconds, stop.signal), stop.signal);
  } catch (error) {
    if (!stop.isStopped()) throw error;
  }
  if (stop.isStopped()) throw new GraphError('stopped', wait.operation);
}

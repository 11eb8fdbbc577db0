import type { StopSignal } from '../../ports/workspace-store.ts';

/** A wish to stop that can be looked at and, where the one who wishes announces it, listened to. */
export interface Stop {
  isStopped(): boolean;
  /** Never aborted for a signal that announces nothing: that one is looked at between two acts. */
  readonly signal: AbortSignal;
}

export function toStop(signal: StopSignal | undefined): Stop {
  return {
    isStopped: () => signal?.aborted === true,
    signal: isAbortSignal(signal) ? signal : new AbortController().signal,
  };
}

/** Settles as the work does, or rejects at once when the signal is aborted; the work's end is then ignored. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let leave = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    const end = (): void => reject(new Error('aborted'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end);
    leave = () => signal.removeEventListener('abort', end);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    leave();
  }
}

function isAbortSignal(signal: StopSignal | undefined): signal is AbortSignal {
  return signal !== undefined && 'addEventListener' in signal;
}

import { GraphError } from './graph-error.ts';
import type { GraphErrorCode } from './graph-error.ts';
import type { Link } from './middleware.ts';
import type { Sleep } from './pause.ts';
import { unlessAborted } from './stop.ts';

/** Ends a try when its time is up or nobody waits any more, also when `fetch` does not listen. */
export function timeLimit(sleep: Sleep): Link {
  return async (call, next) => {
    if (call.stop.isStopped()) throw new GraphError('stopped', call.operation);
    const late = new AbortController();
    const done = new AbortController();
    void sleep(call.timeoutMs, done.signal).then(
      () => late.abort(),
      () => undefined,
    );
    call.signal = AbortSignal.any([call.stop.signal, late.signal]);
    const why = (): GraphErrorCode => {
      if (call.stop.isStopped()) return 'stopped';
      return late.signal.aborted ? 'timed-out' : 'offline';
    };
    try {
      await unlessAborted(next(), call.signal);
    } catch {
      // What `fetch` throws can quote the address and the headers, so only the reason goes on.
      throw new GraphError(why(), call.operation);
    } finally {
      done.abort();
    }
    if (call.stop.isStopped()) throw new GraphError('stopped', call.operation);
  };
}

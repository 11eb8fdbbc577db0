import { GraphError, isGraphError } from './graph-error.ts';
import type { GraphCall } from './graph-call.ts';
import type { Link } from './middleware.ts';

/**
 * The outermost link: no failure gets past it. The SDK would put whatever is thrown into an error class
 * of its own, with Graph's whole answer in it.
 */
export function keepFailure(): Link {
  return async (call, next) => {
    try {
      await next();
    } catch (error) {
      call.failure = toFailure(call, error);
    }
  };
}

function toFailure({ operation, stop }: GraphCall, error: unknown): GraphError {
  if (stop.isStopped()) return new GraphError('stopped', operation);
  return isGraphError(error) ? error : new GraphError('failed', operation);
}

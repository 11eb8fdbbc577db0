import { GraphError } from './graph-error.ts';
import type { GraphCall } from './graph-call.ts';
import { addressOf, headersOf } from './middleware.ts';
import type { Link } from './middleware.ts';
import { unlessAborted } from './stop.ts';

/** A token that allows these scopes; `renew` when Graph no longer takes the one it got. */
export type GetToken = (
  scopes: readonly string[],
  options: { readonly renew: boolean },
) => Promise<string>;

export interface AuthOptions {
  readonly getToken: GetToken;
  /** The address that every request begins with; the token goes nowhere else. */
  readonly root: string;
}

/**
 * Gives each try its token. A 401 is given at the door, before anything is done, so what it refused may be
 * asked once more, whatever it was, with a renewed token.
 */
export function authenticate({ getToken, root }: AuthOptions): Link {
  const renewals = new Map<string, Promise<string>>();
  const renewed = new WeakSet<GraphCall>();

  /** One renewal at a time for a set of scopes: four requests that find an old token are served by one. */
  const renew = (scopes: readonly string[]): Promise<string> => {
    const key = scopes.toSorted().join(' ');
    const running = renewals.get(key);
    if (running !== undefined) return running;
    const renewal = getToken(scopes, { renew: true }).finally(() => renewals.delete(key));
    renewals.set(key, renewal);
    return renewal;
  };

  const fresher = async (call: GraphCall, refused: string): Promise<string> => {
    const { scopes } = call.request;
    const current = await ask(call, () => getToken(scopes, { renew: false }));
    return current === refused ? ask(call, () => renew(scopes)) : current;
  };

  return async (call, next, context) => {
    if (!addressOf(context).startsWith(`${root}/`)) {
      throw new GraphError('foreign-link', call.operation);
    }
    const token = await ask(call, () => getToken(call.request.scopes, { renew: false }));
    headersOf(context).set('Authorization', `Bearer ${token}`);
    await next();
    if (call.answer?.status !== 401 || renewed.has(call)) return;
    renewed.add(call);
    headersOf(context).set('Authorization', `Bearer ${await fresher(call, token)}`);
    await next();
  };
}

async function ask(call: GraphCall, token: () => Promise<string>): Promise<string> {
  const { operation, request, stop } = call;
  try {
    return await unlessAborted(token(), stop.signal);
  } catch (error) {
    if (stop.isStopped()) throw new GraphError('stopped', operation);
    throw toRefusal(error, operation, request.scopes);
  }
}

/** Sign-in speaks through one error class, which is safe to pass on; anything else could quote a token. */
function toRefusal(error: unknown, operation: string, scopes: readonly string[]): GraphError {
  const known = error instanceof Error && error.name === 'AuthError' ? error : undefined;
  const code = known !== undefined && 'code' in known ? known.code : null;
  if (code === 'consent-missing') {
    return new GraphError('consent-missing', operation, { scopes, cause: known });
  }
  const passed = code === 'offline' || code === 'timed-out' || code === 'stopped';
  return new GraphError(passed ? code : 'unauthorized', operation, { cause: known });
}

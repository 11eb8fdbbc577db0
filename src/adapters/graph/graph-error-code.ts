import type { GraphErrorCode } from './graph-error.ts';

/** Graph's own codes, where they say more than the status they come with. */
const byGraphCode: ReadonlyMap<string, GraphErrorCode> = new Map([
  // Comes with 400 or with 409; which, differs.
  ['ErrorDuplicateTransactionId', 'duplicate'],
  ['nameAlreadyExists', 'duplicate'],
  ['upload_name_conflict', 'duplicate'],
  ['ErrorIrresolvableConflict', 'conflict'],
  ['resourceModified', 'conflict'],
  ['SyncStateNotFound', 'gone'],
  ['SyncStateInvalid', 'gone'],
  ['resyncRequired', 'gone'],
  ['Authorization_RequestDenied', 'consent-missing'],
  ['TooManyRequests', 'throttled'],
  ['ApplicationThrottled', 'throttled'],
  ['activityLimitReached', 'throttled'],
  ['ErrorMessageSizeExceeded', 'too-large'],
  ['ErrorQuotaExceeded', 'full'],
  ['quotaLimitReached', 'full'],
]);

const byStatus: Readonly<Record<number, GraphErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  412: 'conflict',
  413: 'too-large',
  423: 'unavailable', // a file that someone holds for a moment
  424: 'dependency-failed',
  429: 'throttled',
  507: 'full',
};

export function toErrorCode(status: number, graphCode: string | null): GraphErrorCode {
  return byGraphCode.get(graphCode ?? '') ?? byStatus[status] ?? byRange(status);
}

/** A browser gives 0 for a redirect that it was told not to follow. */
function byRange(status: number): GraphErrorCode {
  if (status >= 500) return 'unavailable';
  if (status >= 400) return 'invalid';
  return status === 0 || status >= 300 ? 'redirected' : 'failed';
}

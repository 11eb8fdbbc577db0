import { OfficeError } from './office-error.ts';
import type { OfficeErrorCode } from './office-error.ts';

/** How long Outlook may take over one call; after that the user is told instead of kept waiting. */
export const CALL_TIMEOUT_MS = 10_000;

/**
 * The one place that sees an `AsyncResult`. Takes a closure, so that methods keep their `this`; checks
 * the status always; turns a synchronous throw, a failure and silence into an `OfficeError`. Office.js
 * itself never reports silence: without the time limit a call that is lost would wait for ever.
 */
export function callOffice<T>(
  operation: string,
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
  timeoutMs: number = CALL_TIMEOUT_MS,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new OfficeError('timed-out', operation));
    }, timeoutMs);
    try {
      call((result) => {
        clearTimeout(timer);
        // The enum lives in office.js; its value is part of the documented contract.
        if (String(result.status) === 'succeeded') resolve(result.value);
        else reject(fromOffice(operation, result.error));
      });
    } catch (cause) {
      clearTimeout(timer);
      reject(fromThrown(operation, cause));
    }
  });
}

/** The numbers of Outlook's errors that the product tells apart; every other one is `failed`. */
const codeOf: Readonly<Record<number, OfficeErrorCode>> = {
  1000: 'invalid', // the body does not take this kind of content
  2006: 'invalid', // HTML into a plain mail
  2009: 'too-long',
  5000: 'not-supported',
  7000: 'no-permission',
  9014: 'invalid', // the cursor went elsewhere meanwhile
  9016: 'invalid', // nothing that can be replaced is selected
  9017: 'no-permission',
  9030: 'item-changed',
  9031: 'invalid',
  9032: 'not-supported',
  9038: 'no-permission',
  9055: 'not-supported', // a shared folder
};

/** As documented for writing into a body. Names of general errors come in the user's language, numbers do not. */
const codeOfName: Readonly<Record<string, OfficeErrorCode>> = {
  DataExceedsMaximumSize: 'too-long',
  InvalidFormatError: 'invalid',
  PermissionDenied: 'no-permission',
};

function fromOffice(operation: string, error: Office.Error | undefined): OfficeError {
  if (error === undefined) return new OfficeError('failed', operation);
  const code = codeOf[error.code] ?? codeOfName[error.name] ?? 'failed';
  return new OfficeError(code, operation, { officeCode: error.code });
}

/**
 * Office.js throws before it asks Outlook when an argument or the permission is wrong. The cause is kept
 * out on purpose: it can quote the argument, which is mail text.
 */
function fromThrown(operation: string, cause: unknown): OfficeError {
  const name = cause instanceof Error ? cause.name : '';
  if (name.includes('ArgumentOutOfRange')) return new OfficeError('too-long', operation);
  if (name.includes('Argument')) return new OfficeError('invalid', operation);
  if (cause instanceof TypeError) return new OfficeError('not-supported', operation);
  return new OfficeError('no-permission', operation);
}

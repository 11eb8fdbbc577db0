export type OfficeErrorCode =
  | 'item-changed'
  | 'not-supported'
  | 'no-permission'
  | 'invalid'
  | 'too-long'
  | 'timed-out'
  | 'failed';

/** What went wrong in a call to Outlook. Holds the name of the operation and codes, never what was written. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
  readonly code: OfficeErrorCode;
  /** The number Outlook gave; null when it did not answer or the call never left. */
  readonly officeCode: number | null;
  readonly operation: string;

  constructor(
    code: OfficeErrorCode,
    operation: string,
    details: { readonly officeCode?: number; readonly cause?: unknown } = {},
  ) {
    super(`${operation}: ${code}`, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.officeCode = details.officeCode ?? null;
    this.operation = operation;
  }
}

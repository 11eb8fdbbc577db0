/** The numbers office.js translates into a name and a text (its own tables). */
export const officeCode = {
  coercionNotSupported: 1000,
  /** "Invalid Format Error": what Outlook documents for HTML into a plain-text body. */
  invalidFormat: 2006,
  dataTooLarge: 2009,
  notSupported: 5000,
  internalError: 5001,
  noPermission: 7000,
  attachmentTooLarge: 9000,
  tooManyAttachments: 9001,
  invalidAttachmentId: 9003,
  attachmentUploadFailed: 9007,
  attachmentToDeleteMissing: 9008,
  tooManyRecipients: 9012,
  invalidSelection: 9016,
  settingsFailed: 9019,
  saveFailed: 9021,
  duplicateNotification: 9023,
  notificationNotFound: 9024,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  invalidParameter: 9031,
  notSupportedHere: 9032,
  networkError: 9041,
  serverError: 9042,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  notSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
  attachmentDownloadFailed: 9054,
} as const;

/** A call that is answered with one of these numbers. */
export class OfficeCallError extends Error {
  override readonly name = 'OfficeCallError';
  readonly code: number;

  constructor(code: number, cause?: unknown) {
    super(`answered with ${code}`, { cause });
    this.code = code;
  }
}

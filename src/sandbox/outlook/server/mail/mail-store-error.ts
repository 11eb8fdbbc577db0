export type MailStoreErrorCode =
  'not-found' | 'not-a-draft' | 'no-recipients' | 'too-large' | 'too-many-attachments' | 'invalid';

/** Why the mailbox did not do what it was asked. Its message names no person and no text. */
export class MailStoreError extends Error {
  override readonly name = 'MailStoreError';
  readonly code: MailStoreErrorCode;

  constructor(code: MailStoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

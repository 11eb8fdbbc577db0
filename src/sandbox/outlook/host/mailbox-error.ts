/** A request to the mailbox server that did not succeed. */
export class MailboxError extends Error {
  override readonly name = 'MailboxError';
  /** The server's own code, or `offline` when it was not reached and `unreadable` when its answer made no sense. */
  readonly code: string;
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;

  constructor(code: string, status: number | null, attempted: string, cause?: unknown) {
    super(`${attempted} failed: ${code}`, { cause });
    this.code = code;
    this.status = status;
  }
}

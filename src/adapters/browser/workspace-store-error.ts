export type WorkspaceStoreErrorCode =
  | 'offline'
  | 'timed-out'
  | 'refused'
  | 'unavailable'
  /** Whoever asked no longer waits for it. */
  | 'stopped';

/** Why the workspace could not be read. */
export class WorkspaceStoreError extends Error {
  override readonly name = 'WorkspaceStoreError';
  readonly code: WorkspaceStoreErrorCode;
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;

  constructor(code: WorkspaceStoreErrorCode, status: number | null = null, cause?: unknown) {
    super(`read workspace: ${code}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
  }
}

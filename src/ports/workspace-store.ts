/** A copy of the workspace document as it was stored; it has not been checked yet. */
export interface WorkspaceCopy {
  /** The document as JSON text. */
  readonly text: string;
  /** The moment the storage last gave this copy, as an ISO timestamp in UTC. */
  readonly readAt: string;
}

/** Where the workspace is kept. Rejects with a `WorkspaceStoreError`. */
export interface WorkspaceStore {
  /** Null when nothing has been stored yet: a new user, not a failure. */
  read(signal: StopSignal): Promise<WorkspaceCopy | null>;
}

/** The last copy that was read and understood, kept on this machine for when the storage fails. */
export interface LastKnownCopy {
  /** Null when there is none, and also when the browser does not let us keep one. */
  read(): Promise<WorkspaceCopy | null>;
  write(copy: WorkspaceCopy): Promise<void>;
}

/** Asks work to stop; a DOM `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

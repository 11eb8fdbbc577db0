import type { StopSignal, WorkspaceCopy, WorkspaceStore } from '../../ports/workspace-store.ts';
import { WorkspaceStoreError } from './workspace-store-error.ts';
import type { WorkspaceStoreErrorCode } from './workspace-store-error.ts';

export interface FetchedWorkspaceOptions {
  /** Of the document, on the add-in's own origin. */
  readonly url: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => string;
  /** Default 15 seconds. */
  readonly timeoutMs?: number;
}

/** Reads the workspace from a file beside the pane. */
export function createFetchedWorkspaceStore(options: FetchedWorkspaceOptions): WorkspaceStore {
  return {
    read: async (signal: StopSignal): Promise<WorkspaceCopy | null> => {
      if (signal.aborted) throw new WorkspaceStoreError('stopped');
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), options.timeoutMs ?? 15_000);
      const signals = signal instanceof AbortSignal ? [signal, limit.signal] : [limit.signal];
      try {
        const response = await options.fetch(options.url, {
          cache: 'no-cache',
          credentials: 'same-origin',
          signal: AbortSignal.any(signals),
        });
        if (response.status === 404) return null;
        if (!response.ok) throw fromStatus(response.status);
        return { text: await response.text(), readAt: options.now() };
      } catch (error) {
        if (error instanceof WorkspaceStoreError) throw error;
        throw new WorkspaceStoreError(whyBrokenOff(limit.signal, signal), null, error);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function whyBrokenOff(limit: AbortSignal, reader: StopSignal): WorkspaceStoreErrorCode {
  if (reader.aborted) return 'stopped';
  return limit.aborted ? 'timed-out' : 'offline';
}

function fromStatus(status: number): WorkspaceStoreError {
  const refused = status === 401 || status === 403;
  return new WorkspaceStoreError(refused ? 'refused' : 'unavailable', status);
}

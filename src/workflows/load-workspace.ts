import { parseWorkspace } from '../core/workspace/parse-workspace.ts';
import type { WorkspaceProblem } from '../core/workspace/parse-workspace.ts';
import type { Workspace } from '../core/workspace/schema.ts';
import type {
  LastKnownCopy,
  StopSignal,
  WorkspaceCopy,
  WorkspaceStore,
} from '../ports/workspace-store.ts';
import { failureCode } from './failure-code.ts';

export interface LoadFailure {
  readonly code: 'offline' | 'timed-out' | 'refused' | 'unavailable' | 'unreadable' | 'too-new';
  /** Every problem in the document, when it was read but not understood. */
  readonly problems: readonly WorkspaceProblem[];
}

export type LoadedWorkspace =
  | { readonly kind: 'ready'; readonly workspace: Workspace }
  /** The storage failed; this is the last copy that was understood, from the given moment. */
  | {
      readonly kind: 'stale';
      readonly workspace: Workspace;
      readonly readAt: string;
      readonly cause: LoadFailure;
    }
  /** Nothing has been stored yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly cause: LoadFailure };

interface Deps {
  readonly store: WorkspaceStore;
  readonly lastKnown: LastKnownCopy;
}

/** Reads the workspace; when that fails, the last known copy. A failure never looks like an empty library. */
export async function loadWorkspace(deps: Deps, signal: StopSignal): Promise<LoadedWorkspace> {
  let copy: WorkspaceCopy | null;
  try {
    copy = await deps.store.read(signal);
  } catch (error) {
    return fallBack(deps, { code: storeFailure(error), problems: [] });
  }
  if (copy === null) return { kind: 'empty' };
  const parsed = parseWorkspace(copy.text);
  if (!parsed.ok) {
    const tooNew = parsed.error.some(
      (problem) => problem.code === 'unknown-schema-version' && problem.newer,
    );
    return fallBack(deps, { code: tooNew ? 'too-new' : 'unreadable', problems: parsed.error });
  }
  void keep(deps.lastKnown, copy);
  return { kind: 'ready', workspace: parsed.value };
}

async function fallBack(deps: Deps, cause: LoadFailure): Promise<LoadedWorkspace> {
  const copy = await lastCopy(deps.lastKnown);
  const parsed = copy === null ? null : parseWorkspace(copy.text);
  if (copy === null || !parsed?.ok) return { kind: 'failed', cause };
  return { kind: 'stale', workspace: parsed.value, readAt: copy.readAt, cause };
}

async function lastCopy(lastKnown: LastKnownCopy): Promise<WorkspaceCopy | null> {
  try {
    return await lastKnown.read();
  } catch {
    return null;
  }
}

/** A copy that cannot be kept, or not soon, is no reason to withhold the one that was read. */
async function keep(lastKnown: LastKnownCopy, copy: WorkspaceCopy): Promise<void> {
  try {
    await lastKnown.write(copy);
  } catch {
    // There is no copy for later, then.
  }
}

function storeFailure(error: unknown): LoadFailure['code'] {
  const code = failureCode(error, 'WorkspaceStoreError');
  switch (code) {
    case 'offline':
    case 'timed-out':
    case 'refused':
      return code;
    default:
      return 'unavailable';
  }
}

import { useCallback, useEffect, useState } from 'react';
import type { LoadedWorkspace } from '../workflows/load-workspace.ts';
import { loadWork } from './load-work.ts';
import type { Work } from './load-work.ts';
import { useServices } from './services.tsx';
import type { Services } from './services.tsx';

/** What is shown while reading takes long enough to notice. */
const SLOW_AFTER_MS = 300;

type Loaded =
  /** With the panel that shows the texts. */
  | (Extract<LoadedWorkspace, { kind: 'ready' | 'stale' }> & Pick<Work, 'WritePanel'>)
  | Extract<LoadedWorkspace, { kind: 'empty' | 'failed' }>;

export type WorkspaceState =
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'loaded'; readonly loaded: Loaded; readonly again: boolean };

/** The workspace as last read, and a way to read it again that leaves the old copy in view meanwhile. */
export function useWorkspace(): { state: WorkspaceState; reload: () => void } {
  const { store, lastKnown } = useServices();
  const [state, setState] = useState<WorkspaceState>({ kind: 'loading', slow: false });
  const [run, setRun] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    const slow = setTimeout(() => {
      setState((current) => (current.kind === 'loading' ? { ...current, slow: true } : current));
    }, SLOW_AFTER_MS);
    void load({ store, lastKnown }, stop.signal).then((loaded) => {
      clearTimeout(slow);
      if (!stop.signal.aborted) setState((current) => afterReading(current, loaded));
    });
    return () => {
      clearTimeout(slow);
      stop.abort();
    };
  }, [store, lastKnown, run]);

  const reload = useCallback(() => {
    setState((current) => (current.kind === 'loaded' ? { ...current, again: true } : current));
    setRun((current) => current + 1);
  }, []);
  return { state, reload };
}

async function load(
  deps: Pick<Services, 'store' | 'lastKnown'>,
  signal: AbortSignal,
): Promise<Loaded> {
  let work: Work;
  try {
    work = await loadWork();
  } catch {
    // It comes from where the texts come from, and fails for the same reason.
    return { kind: 'failed', cause: { code: 'offline', problems: [] } };
  }
  const loaded = await work.loadWorkspace(deps, signal);
  if (loaded.kind !== 'ready' && loaded.kind !== 'stale') return loaded;
  return { ...loaded, WritePanel: work.WritePanel };
}

/** Texts once in view stay in view: reading again can make them newer, and never take them away. */
function afterReading(current: WorkspaceState, loaded: Loaded): WorkspaceState {
  if (current.kind === 'loaded' && current.loaded.kind === 'stale' && loaded.kind === 'failed') {
    return { ...current, loaded: { ...current.loaded, cause: loaded.cause }, again: false };
  }
  return { kind: 'loaded', loaded, again: false };
}

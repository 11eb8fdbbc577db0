import { useCallback, useEffect, useState } from 'react';
import { loadWorkspace } from '../workflows/load-workspace.ts';
import type { LoadedWorkspace } from '../workflows/load-workspace.ts';
import { useServices } from './services.tsx';

/** What is shown while reading takes long enough to notice. */
const SLOW_AFTER_MS = 300;

export type WorkspaceState =
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'loaded'; readonly loaded: LoadedWorkspace; readonly again: boolean };

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
    void loadWorkspace({ store, lastKnown }, stop.signal).then((loaded) => {
      clearTimeout(slow);
      if (!stop.signal.aborted) setState({ kind: 'loaded', loaded, again: false });
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

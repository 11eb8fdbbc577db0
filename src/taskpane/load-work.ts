import type { WritePanel } from './features/write/WritePanel.tsx';
import type { loadWorkspace } from '../workflows/load-workspace.ts';

/** What is needed once there are texts: reading and checking them, and the panel that shows them. */
export interface Work {
  readonly loadWorkspace: typeof loadWorkspace;
  readonly WritePanel: typeof WritePanel;
}

/**
 * Fetches the greater part of the pane. It is not in the first script, so that the search field stands
 * there sooner; `main` asks for it at once, so that it comes while office.js is still on its way.
 */
export async function loadWork(): Promise<Work> {
  const [reading, writing] = await Promise.all([
    import('../workflows/load-workspace.ts'),
    import('./features/write/WritePanel.tsx'),
  ]);
  return { loadWorkspace: reading.loadWorkspace, WritePanel: writing.WritePanel };
}

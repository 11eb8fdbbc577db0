import type { AddinHost, FaultPlan, WireEntry } from '../shared/addin-host.ts';
import type { ItemSession } from '../shared/compose-session.ts';
import type { OutlookPage } from './page/outlook-page.ts';

/** What browser tests may look at and set; nothing on the page itself uses it. */
export interface LocalOutlook {
  /** The host of the add-in in the mailbox that is open; null while there is none. */
  readonly host: AddinHost | null;
  /** Everything open: the forms in order of opening, then the message that is read. */
  readonly sessions: readonly ItemSession[];
  /** Plays a fault on the add-in's calls; null ends it. */
  setFaults(plan: FaultPlan | null): void;
  /** Every message between the add-in and this page since the mailbox was opened. */
  wireLog(): readonly WireEntry[];
}

declare global {
  interface Window {
    localOutlook?: LocalOutlook;
  }
}

export function exposeTestHook(page: OutlookPage): void {
  const { core } = page;
  window.localOutlook = {
    get host() {
      return core.host;
    },
    get sessions() {
      const { drafts, reading } = core.store.get();
      return [...drafts.map(({ session }) => session), ...(reading ? [reading] : [])];
    },
    setFaults: (plan) => page.setFaults(plan),
    wireLog: () => core.host?.wireLog() ?? [],
  };
}

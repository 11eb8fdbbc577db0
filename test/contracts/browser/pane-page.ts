/* The pane of the contract test: the adapter that ships, over the genuine office.js, and the probe. */
import { createItemWatcher } from '../../../src/adapters/office/item-watcher.ts';
import { createMailItemProbe } from '../mail-item-probe.ts';
import type { MailItemProbe } from '../mail-item-probe.ts';

export interface PaneWindow {
  readonly probe: MailItemProbe;
  /** How often the adapter told of another item. */
  readonly changes: () => number;
}

void Office.onReady().then(() => {
  const items = createItemWatcher(Office.context.mailbox, { timeoutMs: 700 });
  let changes = 0;
  items.subscribe(() => {
    changes += 1;
  });
  const pane: PaneWindow = { probe: createMailItemProbe(items), changes: () => changes };
  Object.assign(window, pane);
});

import type { AddinHost } from '../../shared/addin-host.ts';
import type { FocusTargets } from './addin-connection.ts';

const focusable =
  'button:not([disabled]):not([tabindex="-1"]), [href], input:not([tabindex="-1"]):not([type="file"]), textarea, select, [contenteditable="true"], [tabindex="0"]';

/** Where one wants to be in a part that has it: the list, the open folder, the mail that is read. */
const preferred =
  '[role="listbox"][tabindex="0"], [aria-current="page"], [data-reading-title], form input';

/** The parts of the page that F6 goes through, in order; those out of view are skipped. */
function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
}

function focusInto(region: HTMLElement, host: AddinHost | null): void {
  if (region.dataset['region'] === 'pane' && host) {
    region.querySelector('iframe')?.focus();
    host.focusPane('first');
    return;
  }
  const target = firstVisible(region, preferred) ?? firstVisible(region, focusable);
  // A part with nothing to operate takes the focus itself; otherwise F6 would end there.
  if (!target) region.tabIndex = -1;
  (target ?? region).focus();
}

function firstVisible(region: HTMLElement, selector: string): HTMLElement | undefined {
  const candidates = [...region.querySelectorAll<HTMLElement>(selector)];
  return candidates.find((element) => element.getClientRects().length > 0);
}

/** F6 and Shift+F6: to the next or previous part of the page, round and round. */
export function moveToRegion(direction: 'forward' | 'backward', host: AddinHost | null): void {
  const all = regions();
  const at = all.findIndex((region) => region.contains(document.activeElement));
  const step = direction === 'forward' ? 1 : -1;
  const start = at < 0 && direction === 'backward' ? 0 : at;
  const next = all[(start + step + all.length) % all.length];
  if (next) focusInto(next, host);
}

/** Where focus goes when it leaves the pane by Tab, or by Escape. */
export function createFocusTargets(): FocusTargets {
  return {
    fromPane(direction) {
      if (direction === 'backward') {
        document.querySelector<HTMLElement>('[data-last-before-frame]')?.focus();
        return;
      }
      const first = regions()[0];
      if (first) focusInto(first, null);
    },
    toItem() {
      const form = [
        ...document.querySelectorAll<HTMLElement>('form [contenteditable="true"], form textarea'),
      ];
      const body = form.find((element) => element.getClientRects().length > 0);
      (body ?? document.querySelector<HTMLElement>('[data-reading-title]'))?.focus();
    },
  };
}

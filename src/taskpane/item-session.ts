import { useSyncExternalStore } from 'react';
import type { OpenItem } from '../ports/mail-item.ts';
import { useServices } from './services.tsx';

/** The mail or appointment the pane stands beside; follows the user to the next one. */
export function useOpenItem(): OpenItem | null {
  const { items } = useServices();
  return useSyncExternalStore(
    (listener) => items.subscribe(listener),
    () => items.current(),
  );
}

/** Tells the item from any other one; where none is open that is a place of its own. */
export function itemKey(item: OpenItem | null): string {
  return item?.key ?? 'no-item';
}

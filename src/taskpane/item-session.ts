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

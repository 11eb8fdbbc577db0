import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

/**
 * Calls `onEscape` for Escape anywhere inside the area. The listener is the document's and not a prop of
 * the area, which may be a form or a group: those are no controls, and a screen reader announces no key for them.
 */
export function useEscape(area: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const inside = event.target instanceof Node && area.current?.contains(event.target) === true;
    if (event.key !== 'Escape' || event.defaultPrevented || !inside) return;
    event.preventDefault();
    // Outlook takes every Escape that reaches the window as a wish to go back to the mail.
    event.stopPropagation();
    onEscape();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

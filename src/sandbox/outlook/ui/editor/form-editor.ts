import type { BodyEditor } from '../../shared/body-editor.ts';

export type Format = 'bold' | 'italic' | 'bullets' | 'numbers';

/** The editor as its own form uses it: what the add-in may do, plus what only the user does. */
export interface FormEditor extends BodyEditor {
  undo(): boolean;
  redo(): boolean;
  /** Does nothing in a text body. */
  format(format: Format): void;
  /** Calls the listener when the user goes to the body or moves the caret in it. */
  onSelect(listener: () => void): () => void;
  /** Stops listening to the page; the elements stay. */
  dispose(): void;
}

export interface Listeners {
  call(): void;
  add(listener: () => void): () => void;
}

export function createListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    call: () => {
      for (const listener of [...all]) listener();
    },
    add: (listener) => {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
  };
}

/** Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z, and the same with the command key. */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}

/** Keeps what was typed in the pane when the pane is loaded again in the same window: never mail text. */
export interface PaneMemory {
  /** Null when nothing is kept. */
  read(): string | null;
  write(text: string): void;
}

/** A browser that refuses storage costs the user this comfort and nothing else. */
export function createPaneMemory(storage: () => Storage): PaneMemory {
  const key = 'bijpraat.pane';
  return {
    read() {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        storage().setItem(key, text);
      } catch {
        // Full or refused: the values still live in the open pane.
      }
    },
  };
}

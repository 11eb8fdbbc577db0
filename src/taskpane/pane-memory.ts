/** Keeps what was typed in the pane when the pane is loaded again in the same window: never mail text. */
export interface PaneMemory {
  /** Null when nothing is kept. */
  read(): string | null;
  write(text: string): void;
}

/** Where a browser refuses storage, what was typed lives as long as the page and no longer. */
export function createPaneMemory(storage: () => Storage): PaneMemory {
  const key = 'bijpraat.pane';
  let kept: string | null = null;
  return {
    read() {
      if (kept !== null) return kept;
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      kept = text;
      try {
        storage().setItem(key, text);
      } catch {
        // Full or refused: what was typed is still in `kept`.
      }
    },
  };
}

/*
 * Undo of our own. Chromium's undo only knows edits made through execCommand, and execCommand rewrites
 * the HTML around what it inserts (spaces become &nbsp;, computed styles appear). Inserting through the
 * DOM leaves every other byte alone, so the whole editor keeps its history here instead.
 */

/** What kind of step comes; a run of typing is one step. */
export type EditKind = 'typing' | 'deleting' | 'other';

export interface EditHistory {
  /** Call before the content changes. */
  before(kind: EditKind): void;
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
}

const MOST_STEPS = 200;
const PAUSE_THAT_ENDS_A_RUN = 1000;

export function createEditHistory<Snapshot>(
  take: () => Snapshot,
  restore: (snapshot: Snapshot) => void,
  now: () => number = () => performance.now(),
): EditHistory {
  const undone: Snapshot[] = [];
  const done: Snapshot[] = [];
  let lastKind: EditKind = 'other';
  let lastAt = -Infinity;

  function step(from: Snapshot[], to: Snapshot[]): boolean {
    const snapshot = from.pop();
    if (snapshot === undefined) return false;
    to.push(take());
    restore(snapshot);
    lastKind = 'other';
    return true;
  }

  return {
    before(kind) {
      const at = now();
      const sameRun = kind !== 'other' && kind === lastKind && at - lastAt < PAUSE_THAT_ENDS_A_RUN;
      lastKind = kind;
      lastAt = at;
      undone.length = 0;
      if (sameRun) return;
      done.push(take());
      if (done.length > MOST_STEPS) done.shift();
    },
    undo: () => step(done, undone),
    redo: () => step(undone, done),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}

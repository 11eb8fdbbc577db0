/** How many requests Graph takes in one batch. */
export const MAX_STEPS = 20;

/** A step that has no outcome yet, with the places of the steps it still waits for. */
export interface PendingStep {
  readonly index: number;
  readonly mailbox: string;
  readonly waitsFor: readonly number[];
}

/**
 * The next steps to send in one batch: of one mailbox, so that a bad one holds up no other, and of a shape
 * that Graph documents: none waits for another, each for the one before, or all for the first. The first
 * pending step is always among them; its own dependencies have been settled.
 */
export function nextChunk<T extends PendingStep>(pending: readonly T[]): readonly T[] {
  let chunk: readonly T[] = [];
  for (const step of pending) {
    if (chunk.length === MAX_STEPS) break;
    if (step.mailbox !== pending[0]?.mailbox) continue;
    const longer = [...chunk, step];
    if (shapeOf(longer) !== null) chunk = longer;
  }
  return chunk;
}

export type ChunkShape = 'parallel' | 'chain' | 'fan';

/** Null for a shape that a batch cannot have. */
export function shapeOf(chunk: readonly PendingStep[]): ChunkShape | null {
  const [first, ...others] = chunk;
  if (first === undefined || first.waitsFor.length > 0) return null;
  const eachWaitsFor = (wanted: (place: number) => number | undefined): boolean =>
    others.every(
      ({ waitsFor: [only, ...more] }, place) => only === wanted(place) && more.length === 0,
    );
  if (eachWaitsFor(() => undefined)) return 'parallel';
  if (eachWaitsFor((place) => chunk[place]?.index)) return 'chain';
  return eachWaitsFor(() => first.index) ? 'fan' : null;
}

/** A fixed number of places, given out in the order of asking: a large wish is not overtaken by small ones. */
export interface Slots {
  /** Resolves once the places are there, with what gives them back; rejects when the signal is aborted. */
  take(count: number, signal: AbortSignal): Promise<() => void>;
}

interface Waiting {
  readonly count: number;
  readonly enter: () => void;
}

export function createSlots(size: number): Slots {
  const queue: Waiting[] = [];
  let free = size;

  const admit = (): void => {
    for (let first = queue[0]; first !== undefined && first.count <= free; first = queue[0]) {
      queue.shift();
      free -= first.count;
      first.enter();
    }
  };

  return {
    take: (wished, signal) => {
      const count = Math.min(wished, size);
      let taken = true;
      const giveBack = (): void => {
        if (!taken) return;
        taken = false;
        free += count;
        admit();
      };
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          queue.splice(queue.indexOf(waiting), 1);
          reject(new Error('aborted'));
          admit();
        };
        const waiting: Waiting = {
          count,
          enter: () => {
            signal.removeEventListener('abort', leave);
            resolve(giveBack);
          },
        };
        if (signal.aborted) {
          reject(new Error('aborted'));
          return;
        }
        signal.addEventListener('abort', leave, { once: true });
        queue.push(waiting);
        admit();
      });
    },
  };
}

/** Lets one task at a time write to an item; tasks for other items go their own way. */
export interface ItemQueue {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

/**
 * First come, first served, per item. Two writes into one body at once would read each other's half and
 * judge wrongly whether their own text arrived.
 */
export function createItemQueue(): ItemQueue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: async (key, task) => {
      const turn = (tails.get(key) ?? Promise.resolve()).then(task, task);
      tails.set(key, turn);
      try {
        return await turn;
      } finally {
        if (tails.get(key) === turn) tails.delete(key);
      }
    },
  };
}

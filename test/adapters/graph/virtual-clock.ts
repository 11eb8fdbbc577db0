import type { Sleep } from '../../../src/adapters/graph/pause.ts';

/** A clock on which hours pass at once: whenever nothing else happens, it goes to the next moment someone waits for. */
export interface VirtualClock {
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Lets time pass until the work has settled. */
  readonly run: <T>(work: Promise<T>) => Promise<T>;
}

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

export function createVirtualClock(start = Date.parse('2027-05-20T08:00:00Z')): VirtualClock {
  const timers = new Set<Timer>();
  let moment = start;

  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve) => {
      const ring = (): void => {
        timers.delete(timer);
        signal.removeEventListener('abort', ring);
        resolve();
      };
      const timer: Timer = { at: moment + milliseconds, ring };
      timers.add(timer);
      if (signal.aborted) ring();
      else signal.addEventListener('abort', ring);
    });

  return {
    now: () => moment,
    sleep,
    run: async (work) => {
      const state = { settled: false };
      const end = (): void => {
        state.settled = true;
      };
      work.then(end, end);
      for (;;) {
        await new Promise(setImmediate);
        if (state.settled) return work;
        const next = [...timers].reduce<Timer | null>(
          (first, timer) => (first === null || timer.at < first.at ? timer : first),
          null,
        );
        if (next === null) throw new Error('Nothing is left to wait for.');
        moment = Math.max(moment, next.at);
        next.ring();
      }
    },
  };
}

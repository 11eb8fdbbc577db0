import type { FaultPlan } from '../shared/addin-host.ts';

export type FaultVerdict =
  { kind: 'carry-out' } | { kind: 'error'; code: number } | { kind: 'silence' };

/** Plays the faults that were asked for. */
export interface Faults {
  set(plan: FaultPlan | null): void;
  /** Resolves when the call's turn has come, with what to do with it. */
  meet(dispid: number): Promise<FaultVerdict>;
}

export function createFaults(): Faults {
  let plan: FaultPlan | null = null;
  let left = 0;
  return {
    set(next) {
      plan = next;
      left = next?.times ?? Number.POSITIVE_INFINITY;
    },
    async meet(dispid) {
      const met = plan;
      const concerns = met !== null && (met.dispids?.includes(dispid) ?? true);
      if (!concerns || left <= 0) return { kind: 'carry-out' };
      left -= 1;
      if (met.delay > 0) await new Promise((resolve) => setTimeout(resolve, met.delay));
      met.before?.();
      if (met.neverAnswer) return { kind: 'silence' };
      return met.errorCode === null
        ? { kind: 'carry-out' }
        : { kind: 'error', code: met.errorCode };
    },
  };
}

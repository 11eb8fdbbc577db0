import type { FaultPlan } from '../../shared/addin-host.ts';

/** How the add-in's own storage behaves; the server plays it. */
export const storageFaults = [
  'none',
  'slow',
  'offline',
  'refused',
  'unavailable',
  'empty',
  'corrupted',
  'too-new',
] as const;

export type StorageFault = (typeof storageFaults)[number];

export interface FaultSettings {
  delay: number;
  errorCode: number | null;
  neverAnswer: boolean;
  switchItem: boolean;
  times: number | null;
  storage: StorageFault;
}

export const noFaults: FaultSettings = {
  delay: 0,
  errorCode: null,
  neverAnswer: false,
  switchItem: false,
  times: null,
  storage: 'none',
};

/** The part that office.js meets; null when its calls go undisturbed. */
export function faultPlanOf(settings: FaultSettings, switchItem: () => void): FaultPlan | null {
  const { delay, errorCode, neverAnswer, times } = settings;
  if (delay === 0 && errorCode === null && !neverAnswer && !settings.switchItem) return null;
  return {
    delay,
    errorCode,
    neverAnswer,
    times,
    dispids: null,
    before: settings.switchItem ? switchItem : undefined,
  };
}

export async function setStorageFault(fault: StorageFault): Promise<void> {
  const response = await fetch('/api/faults', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ storage: fault }),
  });
  if (!response.ok) throw new Error(`POST faults failed: ${response.status}`);
}

import type { WireEntry } from '../shared/addin-host.ts';

const mostEntries = 2_000;
const longestData = 20_000;

/** The last messages between host and add-in, oldest first. */
export interface WireLog {
  add(entry: Omit<WireEntry, 'at'>): void;
  entries(): readonly WireEntry[];
}

export function createWireLog(now: () => number = () => performance.now()): WireLog {
  let entries: WireEntry[] = [];
  return {
    add(entry) {
      entries.push({ ...entry, at: now(), data: shortened(entry.data) });
      // In slices, so that a long session does not copy the whole log at every message.
      if (entries.length > mostEntries * 1.5) entries = entries.slice(-mostEntries);
    },
    entries: () => entries.slice(-mostEntries),
  };
}

/** An attachment of megabytes says no more in the log than its length. */
function shortened(data: unknown): unknown {
  const text = JSON.stringify(data) as string | undefined;
  return text !== undefined && text.length > longestData ? `(${text.length} characters)` : data;
}

import type { InsertableRef } from '../core/content/insertable-ref.ts';
import type { CoreMessageLength } from '../core/workspace/schema.ts';

/** What the user likes, kept with the mailbox (32 kB in total): never content. */
export interface PreferenceValues {
  /** In the order of the quick inserts; at most three. */
  readonly favourites: readonly InsertableRef[];
  /** Most recent first; at most eight. */
  readonly recents: readonly InsertableRef[];
  readonly coreMessageLength: CoreMessageLength;
}

export interface Preferences {
  /** What is known now; never rejects: an unreadable value is its default. */
  read(): PreferenceValues;
  /** Keeps the change at once for this session and saves it with the mailbox; rejects when saving failed. */
  save(change: Partial<PreferenceValues>): Promise<void>;
}

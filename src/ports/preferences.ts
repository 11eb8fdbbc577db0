import type { CoreMessageLength } from '../core/workspace/schema.ts';

/** Points at something that can be inserted: a length of the core message, or a block by its id. */
export type InsertableRef =
  | { readonly kind: 'core-message'; readonly length: CoreMessageLength }
  | { readonly kind: 'block'; readonly id: string };

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

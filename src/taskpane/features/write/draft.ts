import type { ContentWish } from '../../../core/content/compose-content.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { Typed } from '../../typed.ts';

/** What the user is doing beside one mail; it waits there while the user is elsewhere. */
export interface Draft extends Typed {
  readonly opened: InsertableRef | null;
  /** The row the arrow keys went to; null when the list itself decides. */
  readonly pointed: InsertableRef | null;
  /** Chosen by hand; what is absent follows the recipients. */
  readonly overrides: Partial<ContentWish>;
  readonly withSubject: boolean;
}

export const emptyDraft: Draft = {
  query: '',
  given: {},
  opened: null,
  pointed: null,
  overrides: {},
  withSubject: true,
};

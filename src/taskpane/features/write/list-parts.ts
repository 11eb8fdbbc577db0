import type { Insertable } from '../../../core/content/insertable.ts';
import { sameRef } from '../../../core/content/insertable-ref.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { Rows } from './list-rows.ts';

/**
 * A run of rows that is one listbox. A listbox may hold nothing but options, so the card of the open
 * row stands between two of them.
 */
export interface ListPart {
  readonly id: string;
  readonly items: readonly Insertable[];
  /** Rows before this part in the whole list. */
  readonly offset: number;
  readonly recent: boolean;
  /** The first part of its section. */
  readonly first: boolean;
  /** The first part that follows the last used texts. */
  readonly afterRecent: boolean;
  /** The last row is the open one. */
  readonly endsOpen: boolean;
}

export function listParts(
  rows: Rows,
  opened: InsertableRef | null,
  idPrefix: string,
): readonly ListPart[] {
  const parts: ListPart[] = [];
  let offset = 0;
  for (const [section, all] of [
    ['recent', rows.recent],
    ['rest', rows.rest],
  ] as const) {
    splitAfter(all, opened).forEach((items, index) => {
      parts.push({
        id: `${idPrefix}-${section}-${index}`,
        items,
        offset,
        recent: section === 'recent',
        first: index === 0,
        afterRecent: section === 'rest' && index === 0 && rows.recent.length > 0,
        endsOpen: isOpen(items.at(-1), opened),
      });
      offset += items.length;
    });
  }
  return parts;
}

function splitAfter(
  items: readonly Insertable[],
  opened: InsertableRef | null,
): readonly (readonly Insertable[])[] {
  const cut = items.findIndex((item) => isOpen(item, opened)) + 1;
  return [items.slice(0, cut), items.slice(cut)].filter((part) => part.length > 0);
}

function isOpen(item: Insertable | undefined, opened: InsertableRef | null): boolean {
  return item !== undefined && opened !== null && sameRef(item.ref, opened);
}

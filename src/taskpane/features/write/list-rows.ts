import type { Insertable } from '../../../core/content/insertable.ts';
import { sameRef } from '../../../core/content/insertable-ref.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import { searchInsertables } from '../../../core/content/search-insertables.ts';
import type { Filter } from './write-state.ts';

export interface Rows {
  /** Used lately; empty while the user searches or filters. */
  readonly recent: readonly Insertable[];
  readonly rest: readonly Insertable[];
  /** How many more there are than `rest` shows. */
  readonly hidden: number;
}

/** How many of the last used texts stand on top. */
const RECENT_ROWS = 3;

/** The rows to show. The core message has its own card and joins the list only when it is searched for. */
export function listRows(
  all: readonly Insertable[],
  look: {
    readonly query: string;
    readonly filter: Filter;
    readonly limit: number;
    readonly recents: readonly InsertableRef[];
    readonly favourites: readonly InsertableRef[];
  },
): Rows {
  const searching = look.query.trim() !== '';
  const found = searchInsertables(all, look.query).filter((one) =>
    passes(one, look.filter, look.favourites, searching),
  );
  const recent =
    searching || look.filter !== 'all' ? [] : pick(found, look.recents).slice(0, RECENT_ROWS);
  const rest = found.filter((one) => !recent.includes(one));
  return {
    recent,
    rest: rest.slice(0, look.limit),
    hidden: Math.max(0, rest.length - look.limit),
  };
}

function passes(
  one: Insertable,
  filter: Filter,
  favourites: readonly InsertableRef[],
  searching: boolean,
): boolean {
  if (filter === 'favourites') return favourites.some((ref) => sameRef(ref, one.ref));
  if (filter !== 'all') return one.category === filter;
  return searching || one.category !== 'core-message';
}

function pick(all: readonly Insertable[], refs: readonly InsertableRef[]): readonly Insertable[] {
  return refs.flatMap((ref) => all.find((one) => sameRef(one.ref, ref)) ?? []);
}

/** The row Enter acts on: the one pointed at, else the first one found, else none. */
export function activeRow(
  rows: Rows,
  look: { readonly pointed: InsertableRef | null; readonly query: string },
): Insertable | null {
  const shown = [...rows.recent, ...rows.rest];
  const { pointed } = look;
  const found = pointed === null ? undefined : shown.find((one) => sameRef(one.ref, pointed));
  if (found !== undefined) return found;
  return look.query.trim() === '' ? null : (shown[0] ?? null);
}

/** The row one step down or up; stops at the ends. */
export function rowBeside(rows: Rows, active: Insertable | null, step: 1 | -1): Insertable | null {
  const shown = [...rows.recent, ...rows.rest];
  if (active === null) return step === 1 ? (shown[0] ?? null) : null;
  return shown[shown.indexOf(active) + step] ?? active;
}

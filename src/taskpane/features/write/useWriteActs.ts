import type { Dispatch } from 'react';
import type { ContentWish } from '../../../core/content/compose-content.ts';
import type { Insertable } from '../../../core/content/insertable.ts';
import { sameRef } from '../../../core/content/insertable-ref.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { Occasion } from '../../../core/content/occasion.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import type { Prepared, TemplateTools } from '../../../core/content/prepare-content.ts';
import type { CoreMessageLength } from '../../../core/workspace/schema.ts';
import type { OpenItem } from '../../../ports/mail-item.ts';
import { itemKey } from '../../item-session.ts';
import { useServices } from '../../services.tsx';
import type { UserFailure } from '../../user-message.ts';
import type { Draft } from './draft.ts';
import { rowBeside } from './list-rows.ts';
import type { Rows } from './list-rows.ts';
import { useInsertion } from './useInsertion.ts';
import type { Wanted } from './useInsertion.ts';
import type { PreferenceChoices } from './usePreferences.ts';
import { toldAt } from './write-state.ts';
import type { Filter, Outcome, WriteAction } from './write-state.ts';

/** Everything the user can do in *Schrijven*. */
export interface WriteActs {
  readonly type: (query: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly open: (ref: InsertableRef) => void;
  readonly close: () => void;
  readonly setFilter: (filter: Filter) => void;
  readonly showMore: () => void;
  readonly choose: (choice: Partial<ContentWish>) => void;
  readonly follow: (topic: keyof ContentWish) => void;
  readonly give: (name: PlaceholderName, value: string) => void;
  readonly fieldReached: () => void;
  readonly setWithSubject: (withSubject: boolean) => void;
  readonly dismiss: () => void;
  /** Enter in the search field: inserts, but first asks for what only the user knows. */
  readonly enter: (ref: InsertableRef) => void;
  readonly insert: (ref: InsertableRef) => void;
  readonly replaceSelection: (ref: InsertableRef) => void;
  readonly setSubject: (subject: string) => void;
  readonly copy: (ref: InsertableRef) => void;
  readonly keepLength: (length: CoreMessageLength) => void;
  readonly toggleFavourite: (ref: InsertableRef) => void;
}

interface Situation {
  readonly item: OpenItem | null;
  readonly key: string;
  readonly draft: Draft;
  readonly rows: Rows;
  readonly active: Insertable | null;
  readonly subjectMissing: boolean;
  readonly settled: () => Promise<Occasion>;
  readonly ready: () => Promise<TemplateTools>;
  readonly preferences: PreferenceChoices;
  readonly dispatch: Dispatch<WriteAction>;
}

/** The acts of the user, bound to the item beside which they are done, also when they end elsewhere. */
export function useWriteActs(situation: Situation): WriteActs {
  const { item, key, draft, settled, preferences, dispatch } = situation;
  const { items } = useServices();
  const tell = (askedAt: string, outcome: Outcome) => {
    // The key of this render is where the user was; only the watcher knows where they are by now.
    dispatch({ kind: 'came-out', ...toldAt(askedAt, itemKey(items.current()), outcome) });
  };
  const fail = (failure: UserFailure) => tell(key, { kind: 'failed', failure, ref: null });
  const insertion = useInsertion(situation.ready, {
    cameOut: tell,
    inserted: (where, ref, result) => {
      dispatch({ kind: 'inserted', key: where, ...result });
      // A list of last used texts that was not kept is not worth a word beside "Ingevoegd".
      preferences.remember(ref).catch(() => undefined);
    },
    asked: (where, ref, { asked }) =>
      dispatch({ kind: 'opened', key: where, ref, toField: asked.length > 0 }),
  });
  const isOpened = (ref: InsertableRef) => draft.opened !== null && sameRef(draft.opened, ref);
  const wanted = (ref: InsertableRef, how: Partial<Wanted> = {}): Wanted => ({
    ref,
    key,
    item,
    occasion: settled,
    mustAsk: never,
    subject: subjectWish(isOpened(ref) && situation.subjectMissing, draft.withSubject),
    selection: 'ask',
    ...how,
  });

  return {
    type: (query) => dispatch({ kind: 'typed', key, query }),
    step: (by) => {
      const next = rowBeside(situation.rows, situation.active, by);
      if (next !== null) dispatch({ kind: 'pointed', key, ref: next.ref });
    },
    open: (ref) => dispatch({ kind: 'opened', key, ref, toField: false }),
    close: () => dispatch({ kind: 'closed', key }),
    setFilter: (filter) => dispatch({ kind: 'filtered', key, filter }),
    showMore: () => dispatch({ kind: 'more' }),
    choose: (choice) => dispatch({ kind: 'chose', key, choice }),
    follow: (topic) => dispatch({ kind: 'followed', key, topic }),
    give: (name, value) => dispatch({ kind: 'gave', key, name, value }),
    fieldReached: () => dispatch({ kind: 'field-reached' }),
    setWithSubject: (withSubject) => dispatch({ kind: 'subject-chosen', key, withSubject }),
    dismiss: () => tell(key, { kind: 'none' }),
    enter: (ref) => {
      const mustAsk = isOpened(ref) ? hasOpenPlaces : needsALook;
      void insertion.insert(wanted(ref, { mustAsk }));
    },
    insert: (ref) => void insertion.insert(wanted(ref)),
    replaceSelection: (ref) => void insertion.insert(wanted(ref, { selection: 'replace' })),
    setSubject: (subject) => {
      if (item?.kind !== 'compose') return;
      // Looked at again: the user may have typed a subject since it was offered.
      item
        .subject()
        .then(async (current) => {
          if (current.trim() === '') await item.setSubject(subject);
        })
        .then(
          () => tell(key, { kind: 'none' }),
          () => fail('subject'),
        );
    },
    copy: (ref) => void insertion.copy(wanted(ref)),
    keepLength: (length) => {
      preferences.keepLength(length).catch(() => fail('preferences'));
    },
    toggleFavourite: (ref) => {
      preferences.toggleFavourite(ref).catch(() => fail('preferences'));
    },
  };
}

function never(): boolean {
  return false;
}

/**
 * Places only the user can fill, and a text that has expired, are looked at before they go in. Also a
 * value given before: it may have been given for another mail.
 */
function needsALook({ asked, expiredOn }: Prepared): boolean {
  return asked.length > 0 || expiredOn !== null;
}

function hasOpenPlaces({ rendered }: Prepared): boolean {
  return rendered.open.length > 0;
}

/** Without having been asked, the user is asked afterwards. */
function subjectWish(asked: boolean, accepted: boolean): 'set' | 'offer' | 'leave' {
  if (!asked) return 'offer';
  return accepted ? 'set' : 'leave';
}

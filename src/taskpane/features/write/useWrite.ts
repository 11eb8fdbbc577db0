import { useEffect, useMemo, useReducer } from 'react';
import type { ContentWish } from '../../../core/content/compose-content.ts';
import { insertables } from '../../../core/content/insertable.ts';
import { sameRef } from '../../../core/content/insertable-ref.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import type { CoreMessageLength, Workspace } from '../../../core/workspace/schema.ts';
import { useUiLanguage } from '../../i18n.tsx';
import { useOpenItem } from '../../item-session.ts';
import { useServices } from '../../services.tsx';
import type { UserFailure } from '../../user-message.ts';
import { parseTyped, serializeTyped } from './draft.ts';
import type { Typed } from './draft.ts';
import { activeRow, listRows, rowBeside } from './list-rows.ts';
import { prepareContent } from './prepare-content.ts';
import type { Prepared, TemplateTools } from './prepare-content.ts';
import { useInsertion } from './useInsertion.ts';
import { useMissingSubject } from './useMissingSubject.ts';
import { useOccasion } from './useOccasion.ts';
import { usePreferences } from './usePreferences.ts';
import { useTemplateTools } from './useTemplateTools.ts';
import {
  draftOf,
  initialWriteState,
  outcomeFor,
  passesByItself,
  writeReducer,
} from './write-state.ts';
import type { Filter, WriteAction } from './write-state.ts';

/** How long a result that asks for nothing stays in view. */
const RESULT_MS = 4000;
const NO_ITEM = 'no-item';

/** Everything *Schrijven* shows and does, for the item the pane stands beside. */
export function useWrite(workspace: Workspace, startQuery: string) {
  const { memory } = useServices();
  const language = useUiLanguage();
  const item = useOpenItem();
  const key = item?.key ?? NO_ITEM;
  const [state, dispatch] = useReducer(writeReducer, null, () =>
    initialWriteState(typedAtStart(memory.read(), startQuery)),
  );
  const draft = draftOf(state, key);
  const preferences = usePreferences();
  const { recipients, occasion } = useOccasion(workspace, item, draft);
  const { tools, ready } = useTemplateTools();
  const prepare = (ref: InsertableRef, by: TemplateTools | null = tools): Prepared | null =>
    by === null ? null : prepareContent(by, occasion, ref);

  const all = useMemo(() => insertables(workspace, language), [workspace, language]);
  const rows = listRows(all, {
    query: draft.query,
    filter: state.filter,
    limit: state.limit,
    recents: preferences.recentsAtStart,
    favourites: preferences.values.favourites,
  });
  const active = activeRow(rows, { pointed: draft.opened ?? state.pointed, query: draft.query });
  const { opened } = draft;
  const openedText = opened === null ? null : prepare(opened);
  const subjectMissing = useMissingSubject(item, openedText?.content.subject ?? null);

  const fail = (failure: UserFailure) =>
    dispatch({ kind: 'came-out', key, outcome: { kind: 'failed', failure, ref: null } });
  const insertion = useInsertion(ready, {
    cameOut: (where, outcome) => dispatch({ kind: 'came-out', key: where, outcome }),
    inserted: (where, ref, result) => {
      dispatch({ kind: 'inserted', key: where, ...result });
      // A list of last used texts that was not kept is not worth a word beside "Ingevoegd".
      preferences.remember(ref).catch(() => undefined);
    },
  });
  const isOpened = (ref: InsertableRef) => opened !== null && sameRef(opened, ref);
  const wanted = (ref: InsertableRef, selection: 'ask' | 'replace' = 'ask') => ({
    ref,
    key,
    item,
    occasion,
    subject: subjectWish(isOpened(ref) && subjectMissing, draft.withSubject),
    selection,
  });
  const insert = (ref: InsertableRef) => void insertion.insert(wanted(ref));

  useEffect(() => {
    memory.write(serializeTyped(state.typed));
  }, [memory, state.typed]);
  useEffect(() => {
    if (!passesByItself(state.outcome)) return undefined;
    const timer = setTimeout(() => dispatch(nothingToTell), RESULT_MS);
    return () => clearTimeout(timer);
  }, [state.outcome]);

  return {
    item,
    draft,
    outcome: outcomeFor(state, key),
    filter: state.filter,
    fieldCalls: state.fieldCalls,
    recipients,
    occasion,
    all,
    rows,
    active,
    openedText,
    toolsReady: tools !== null,
    subjectMissing,
    preferences,
    prepare,
    type: (query: string) => dispatch({ kind: 'typed', key, query }),
    step: (by: 1 | -1) => {
      const next = rowBeside(rows, active, by);
      if (opened !== null) dispatch({ kind: 'closed', key });
      if (next !== null) dispatch({ kind: 'pointed', ref: next.ref });
    },
    open: (ref: InsertableRef) => dispatch({ kind: 'opened', key, ref, toField: false }),
    close: () => dispatch({ kind: 'closed', key }),
    setFilter: (filter: Filter) => dispatch({ kind: 'filtered', filter }),
    showMore: () => dispatch({ kind: 'more' }),
    choose: (choice: Partial<ContentWish>) => dispatch({ kind: 'chose', key, choice }),
    follow: (topic: keyof ContentWish) => dispatch({ kind: 'followed', key, topic }),
    give: (name: PlaceholderName, value: string) => dispatch({ kind: 'gave', key, name, value }),
    setWithSubject: (withSubject: boolean) =>
      dispatch({ kind: 'subject-chosen', key, withSubject }),
    dismiss: () => dispatch(nothingToTell),
    insert,
    replaceSelection: (ref: InsertableRef) => void insertion.insert(wanted(ref, 'replace')),
    setSubject: (subject: string) => {
      if (item?.kind !== 'compose') return;
      item.setSubject(subject).then(
        () => dispatch(nothingToTell),
        () => fail('subject'),
      );
    },
    copy: (ref: InsertableRef) => void insertion.copy(wanted(ref)),
    /** Enter in the search field: inserts, but first asks for what only the user knows. */
    enter: (ref: InsertableRef) => {
      if (isOpened(ref)) {
        insert(ref);
        return;
      }
      const go = (by: TemplateTools | null) => {
        // Also a value given before is looked at again: it may have been given for another mail.
        const asked = prepare(ref, by)?.asked ?? [];
        if (asked.length > 0) dispatch({ kind: 'opened', key, ref, toField: true });
        else insert(ref);
      };
      if (tools !== null) go(tools);
      // Without the parser the insertion itself tells what is the matter.
      else ready().then(go, () => insert(ref));
    },
    keepLength: (length: CoreMessageLength) => {
      preferences.keepLength(length).catch(() => fail('preferences'));
    },
    toggleFavourite: (ref: InsertableRef) => {
      preferences.toggleFavourite(ref).catch(() => fail('preferences'));
    },
  };
}

export type Write = ReturnType<typeof useWrite>;

const nothingToTell: WriteAction = { kind: 'came-out', key: '', outcome: { kind: 'none' } };

/** Without having been asked, the user is asked afterwards. */
function subjectWish(asked: boolean, accepted: boolean): 'set' | 'offer' | 'leave' {
  if (!asked) return 'offer';
  return accepted ? 'set' : 'leave';
}

/** Words typed while the texts were still on their way are the newest. */
function typedAtStart(kept: string | null, startQuery: string): Typed {
  const typed = parseTyped(kept);
  return startQuery === '' ? typed : { ...typed, query: startQuery };
}

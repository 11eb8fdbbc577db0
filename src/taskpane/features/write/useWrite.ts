import { useEffect, useMemo, useReducer } from 'react';
import { insertables } from '../../../core/content/insertable.ts';
import type { Insertable } from '../../../core/content/insertable.ts';
import { sameRef } from '../../../core/content/insertable-ref.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { Occasion } from '../../../core/content/occasion.ts';
import { prepareContent } from '../../../core/content/prepare-content.ts';
import type { Prepared } from '../../../core/content/prepare-content.ts';
import type { Workspace } from '../../../core/workspace/schema.ts';
import type { OpenItem } from '../../../ports/mail-item.ts';
import { useText, useUiLanguage } from '../../i18n.tsx';
import { itemKey, useOpenItem } from '../../item-session.ts';
import { useServices } from '../../services.tsx';
import { categoryNames } from '../../words.ts';
import { parseTyped, serializeTyped } from '../../typed.ts';
import type { Draft } from './draft.ts';
import { activeRow, listRows } from './list-rows.ts';
import type { Rows } from './list-rows.ts';
import { useMissingSubject } from './useMissingSubject.ts';
import { useOccasion } from './useOccasion.ts';
import { usePreferences } from './usePreferences.ts';
import type { PreferenceChoices } from './usePreferences.ts';
import type { Recipients } from './useRecipients.ts';
import { useTemplateTools } from './useTemplateTools.ts';
import { useWriteActs } from './useWriteActs.ts';
import type { WriteActs } from './useWriteActs.ts';
import {
  draftOf,
  initialWriteState,
  outcomeFor,
  passesByItself,
  writeReducer,
} from './write-state.ts';
import type { Filter, Outcome } from './write-state.ts';

/** How long a result that asks for nothing stays in view. */
const RESULT_MS = 4000;

/** Everything *Schrijven* shows. */
export interface WriteView {
  readonly item: OpenItem | null;
  readonly draft: Draft;
  readonly outcome: Outcome;
  readonly filter: Filter;
  /** Whether the first empty field of the open text has to get the focus. */
  readonly fieldWanted: boolean;
  readonly recipients: Recipients;
  readonly occasion: Occasion;
  readonly all: readonly Insertable[];
  readonly rows: Rows;
  readonly active: Insertable | null;
  /** The text that is open, as it would be inserted. */
  readonly openedText: Prepared | null;
  readonly toolsReady: boolean;
  readonly subjectMissing: boolean;
  readonly preferences: PreferenceChoices;
  /** Null while the parser is on its way, and when the text has a fault. */
  readonly prepare: (ref: InsertableRef) => Prepared | null;
}

/** Everything *Schrijven* shows and does, for the item the pane stands beside. */
export function useWrite(workspace: Workspace): WriteView & WriteActs {
  const { memory } = useServices();
  const language = useUiLanguage();
  const text = useText();
  const item = useOpenItem();
  const key = itemKey(item);
  const [state, dispatch] = useReducer(writeReducer, null, () =>
    initialWriteState(parseTyped(memory.read())),
  );
  const draft = draftOf(state, key);
  const { recipients, occasion, settled } = useOccasion(workspace, item, draft);
  const { tools, ready } = useTemplateTools();
  const prepare = (ref: InsertableRef): Prepared | null =>
    tools === null ? null : prepareContent(tools, occasion, ref);

  const all = useMemo(
    () => insertables(workspace, language, (category) => text(categoryNames[category])),
    [workspace, language, text],
  );
  const preferences = usePreferences((ref) => all.some((one) => sameRef(one.ref, ref)));
  const rows = listRows(all, {
    query: draft.query,
    filter: state.filter,
    limit: state.limit,
    recents: preferences.recentsAtStart,
    favourites: preferences.values.favourites,
  });
  const active = activeRow(rows, { pointed: draft.opened ?? draft.pointed, query: draft.query });
  const openedText = draft.opened === null ? null : prepare(draft.opened);
  const subjectMissing = useMissingSubject(item, openedText?.content.subject ?? null);
  const acts = useWriteActs({
    item,
    key,
    draft,
    rows,
    active,
    subjectMissing,
    settled,
    ready,
    preferences,
    dispatch,
  });

  useEffect(() => {
    memory.write(serializeTyped(state.typed));
  }, [memory, state.typed]);
  useEffect(() => {
    if (!passesByItself(state.outcome)) return undefined;
    const timer = setTimeout(() => {
      dispatch({ kind: 'came-out', key: '', outcome: { kind: 'none' } });
    }, RESULT_MS);
    return () => clearTimeout(timer);
  }, [state.outcome]);

  return {
    ...acts,
    item,
    draft,
    outcome: outcomeFor(state, key),
    filter: state.filter,
    fieldWanted: state.fieldWanted === key,
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
  };
}

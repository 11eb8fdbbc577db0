import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { sameRef } from '../../../core/content/insertable-ref.ts';
import type { Workspace } from '../../../core/workspace/schema.ts';
import { useText } from '../../i18n.tsx';
import { BlockCard } from './BlockCard.tsx';
import { BlockList, rowId } from './BlockList.tsx';
import { CoreMessageCard } from './CoreMessageCard.tsx';
import { FootLine } from './FootLine.tsx';
import { listParts } from './list-parts.ts';
import { RecipientStrip } from './RecipientStrip.tsx';
import { SearchField } from './SearchField.tsx';
import { useWrite } from './useWrite.ts';
import type { Write } from './useWrite.ts';
import { useWritePanelStyles } from './write-panel.styles.ts';

interface WritePanelProps {
  readonly workspace: Workspace;
  /** What was typed while the texts were on their way. */
  readonly startQuery: string;
  /** Whether the user was in the search field until now. */
  readonly startFocused: boolean;
  /** What there is to say about the copy in view. */
  readonly notice: ReactNode;
}

/** *Schrijven*: find a text, see it as these recipients will get it, and put it into the mail. */
export function WritePanel({ workspace, startQuery, startFocused, notice }: WritePanelProps) {
  const write = useWrite(workspace, startQuery);
  const text = useText();
  const styles = useWritePanelStyles();
  const idPrefix = useId();
  const search = useRef<HTMLInputElement>(null);
  // What stands there is selected, so that the next word replaces it.
  const toSearch = () => search.current?.select();
  const { draft, rows, active, outcome } = write;
  const composing = write.item?.kind === 'compose';

  useEffect(() => {
    if (!startFocused) return;
    const field = search.current;
    field?.focus();
    if (startQuery === '') field?.select();
    else field?.setSelectionRange(field.value.length, field.value.length);
  }, [startFocused, startQuery]);
  useEffect(() => {
    if (outcome.kind === 'inserted' && document.activeElement === search.current) {
      search.current?.select();
    }
  }, [outcome.kind]);

  return (
    <>
      <RecipientStrip
        item={write.item}
        recipients={write.recipients}
        occasion={write.occasion}
        overrides={draft.overrides}
        onChoose={write.choose}
        onFollow={write.follow}
      />
      <main className={styles.main}>
        <div className={styles.top}>
          {notice}
          <SearchField
            inputRef={search}
            query={draft.query}
            hint={text(composing ? 'hint.insert' : 'hint.copy')}
            listIds={listParts(rows, draft.opened, idPrefix)
              .map((part) => part.id)
              .join(' ')}
            activeId={active === null ? '' : rowId(idPrefix, active.ref)}
            onType={write.type}
            onStep={write.step}
            onEnter={() => active !== null && write.enter(active.ref)}
            onOpen={() => active !== null && write.open(active.ref)}
            onEscape={write.close}
          />
          {draft.query.trim() === '' && (
            <CoreMessageCard
              occasion={write.occasion}
              length={write.preferences.values.coreMessageLength}
              prepared={write.prepare({
                kind: 'core-message',
                length: write.preferences.values.coreMessageLength,
              })}
              actLabel={text(composing ? 'block.insert' : 'block.copy')}
              onLength={write.keepLength}
              onChoose={write.choose}
              onAct={write.insert}
            />
          )}
        </div>
        <BlockList
          idPrefix={idPrefix}
          rows={rows}
          query={draft.query}
          filter={write.filter}
          active={active}
          opened={draft.opened}
          today={write.occasion.today}
          card={<OpenCard write={write} composing={composing} toSearch={toSearch} />}
          prepare={write.prepare}
          onOpen={(ref) => {
            const close = draft.opened !== null && sameRef(draft.opened, ref);
            if (close) write.close();
            else write.open(ref);
          }}
          onFilter={write.setFilter}
          onMore={write.showMore}
        />
      </main>
      <FootLine
        item={write.item}
        outcome={outcome}
        onCopy={write.copy}
        onReplace={(ref) => {
          toSearch();
          write.replaceSelection(ref);
        }}
        onSetSubject={write.setSubject}
        onDismiss={() => {
          toSearch();
          write.dismiss();
        }}
      />
      <p className={styles.unseen} aria-live="polite">
        {draft.query.trim() !== '' &&
          text('list.status', { count: rows.recent.length + rows.rest.length + rows.hidden })}
      </p>
    </>
  );
}

interface OpenCardProps {
  readonly write: Write;
  readonly composing: boolean;
  readonly toSearch: () => void;
}

/** The card of the block that is open in this mail's list. */
function OpenCard({ write, composing, toSearch }: OpenCardProps) {
  const text = useText();
  const { draft, openedText, preferences } = write;
  const { opened } = draft;
  const insertable = write.all.find((one) => opened !== null && sameRef(one.ref, opened));
  if (insertable === undefined) return null;
  const { ref } = insertable;
  return (
    <BlockCard
      insertable={insertable}
      occasion={write.occasion}
      prepared={openedText}
      faulty={write.toolsReady && openedText === null}
      given={draft.given}
      focusCalls={write.fieldCalls}
      actLabel={text(composing ? 'block.insert' : 'block.copy')}
      favourite={preferences.isFavourite(ref)}
      canAddFavourite={preferences.canAddFavourite}
      subject={write.subjectMissing ? (openedText?.content.subject ?? null) : null}
      withSubject={draft.withSubject}
      onGive={write.give}
      onWithSubject={write.setWithSubject}
      onToggleFavourite={() => write.toggleFavourite(ref)}
      onAct={() => {
        // The card goes with the insertion; the search field is where the next text begins.
        toSearch();
        write.insert(ref);
      }}
      onClose={() => {
        toSearch();
        write.close();
      }}
    />
  );
}

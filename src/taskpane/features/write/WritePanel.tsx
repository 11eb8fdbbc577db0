import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { sameRef } from '../../../core/content/insertable-ref.ts';
import type { Workspace } from '../../../core/workspace/schema.ts';
import { useUnseenStyles } from '../../components/unseen.styles.ts';
import { useText } from '../../i18n.tsx';
import { BlockCard } from './BlockCard.tsx';
import { BlockList, rowId } from './BlockList.tsx';
import { CoreMessageCard } from './CoreMessageCard.tsx';
import { FootLine } from './FootLine.tsx';
import { listParts } from './list-parts.ts';
import { RecipientStrip } from './RecipientStrip.tsx';
import { SearchField } from './SearchField.tsx';
import { useWrite } from './useWrite.ts';
import type { WriteView } from './useWrite.ts';
import type { WriteActs } from './useWriteActs.ts';
import { useWritePanelStyles } from './write-panel.styles.ts';

interface WritePanelProps {
  readonly workspace: Workspace;
  /** How the user got here: in the search field or not, and typing there or not. */
  readonly start: { readonly focused: boolean; readonly typing: boolean };
  /** What there is to say about the copy in view. */
  readonly notice: ReactNode;
}

/** *Schrijven*: find a text, see it as these recipients will get it, and put it into the mail. */
export function WritePanel({ workspace, start, notice }: WritePanelProps) {
  const write = useWrite(workspace);
  const text = useText();
  const styles = useWritePanelStyles();
  const { unseen } = useUnseenStyles();
  const idPrefix = useId();
  const search = useRef<HTMLInputElement>(null);
  const toSearch = () => {
    search.current?.focus();
    selectAll(search.current);
  };
  const { draft, rows, active, outcome } = write;
  const itemKey = write.item?.key;
  const composing = write.item?.kind === 'compose';

  useEffect(() => {
    if (!start.focused) return;
    const field = search.current;
    field?.focus();
    if (start.typing) field?.setSelectionRange(field.value.length, field.value.length);
    else selectAll(field);
  }, [start]);
  useEffect(() => {
    if (outcome.kind === 'inserted') selectAll(search.current);
  }, [outcome.kind]);
  useEffect(() => {
    // Beside the next mail what was typed is still there, and makes way for the next word.
    if (!start.typing) selectAll(search.current);
  }, [itemKey, start.typing]);

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
            onEscape={draft.opened === null ? null : write.close}
          />
          {draft.query.trim() === '' && <CoreCard write={write} composing={composing} />}
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
        onCopy={(ref) => {
          toSearch();
          write.copy(ref);
        }}
        onReplace={(ref) => {
          toSearch();
          write.replaceSelection(ref);
        }}
        onSetSubject={(subject) => {
          toSearch();
          write.setSubject(subject);
        }}
        onDismiss={() => {
          toSearch();
          write.dismiss();
        }}
      />
      <p className={unseen} aria-live="polite">
        {draft.query.trim() !== '' &&
          text('list.status', { count: rows.recent.length + rows.rest.length + rows.hidden })}
      </p>
    </>
  );
}

/** What stands there is selected, so that the next word replaces it; who is elsewhere stays there. */
function selectAll(field: HTMLInputElement | null): void {
  if (document.activeElement === field) field?.setSelectionRange(0, field.value.length);
}

interface CardProps {
  readonly write: WriteView & WriteActs;
  readonly composing: boolean;
}

/** The core message in the length the user likes, or the first one that has been written. */
function CoreCard({ write, composing }: CardProps) {
  const text = useText();
  const lengths = write.all.flatMap(({ ref }) => (ref.kind === 'core-message' ? ref.length : []));
  const liked = write.preferences.values.coreMessageLength;
  const length = lengths.includes(liked) ? liked : lengths[0];
  if (length === undefined) return null;
  const prepared = write.prepare({ kind: 'core-message', length });
  return (
    <CoreMessageCard
      occasion={write.occasion}
      lengths={lengths}
      length={length}
      prepared={prepared}
      faulty={write.toolsReady && prepared === null}
      actLabel={text(composing ? 'block.insert' : 'block.copy')}
      onLength={write.keepLength}
      onChoose={write.choose}
      onAct={write.insert}
    />
  );
}

interface OpenCardProps extends CardProps {
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
      fieldWanted={write.fieldWanted}
      actLabel={text(composing ? 'block.insert' : 'block.copy')}
      favourite={preferences.isFavourite(ref)}
      canAddFavourite={preferences.canAddFavourite}
      subject={write.subjectMissing ? (openedText?.content.subject ?? null) : null}
      withSubject={draft.withSubject}
      onFieldReached={write.fieldReached}
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

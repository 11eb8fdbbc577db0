import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { MessageSummary } from '../../shared/mail.ts';
import { dateGroup } from '../format-date.ts';
import type { DateGroup } from '../format-date.ts';
import { ListFailed } from './ListFailed.tsx';
import { MessageRow, rowId } from './MessageRow.tsx';
import { usePage, usePageState, useStrings } from './page-context.ts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    width: '340px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    '@media (max-width: 1280px)': { width: '288px' },
  },
  title: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: {
    flexGrow: 1,
    overflowY: 'auto',
    outline: 'none',
    ':focus-visible [aria-selected="true"]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    ':focus-visible:not(:has([aria-selected="true"]))': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  empty: {
    margin: 'auto',
    padding: tokens.spacingVerticalXXL,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
  },
  skeleton: { display: 'grid', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
});

export function MessageList() {
  const styles = useStyles();
  const strings = useStrings();
  const folder = usePageState((state) => state.folder);
  const messages = useShownMessages();
  return (
    <section aria-label={strings.regions.list} className={styles.section} data-region>
      <h2 className={styles.title}>
        {strings.folders[folder]}
        {messages && messages.length > 0 && (
          <span className={styles.count}>{strings.itemCount(messages.length)}</span>
        )}
      </h2>
      <ListFailed />
      {messages === null && (
        <Skeleton aria-label={strings.loading} className={styles.skeleton}>
          {[1, 2, 3, 4, 5].map((key) => (
            <SkeletonItem key={key} size={48} />
          ))}
        </Skeleton>
      )}
      {messages?.length === 0 && <p className={styles.empty}>{strings.emptyFolder}</p>}
      {messages && messages.length > 0 && <Rows messages={messages} />}
    </section>
  );
}

/** The open folder, without the draft that is about to go. */
function useShownMessages(): readonly MessageSummary[] | null {
  const messages = usePageState((state) => state.lists[state.folder]);
  const drafts = usePageState((state) => state.drafts);
  return useMemo(() => {
    const going = new Set(
      drafts
        .filter(({ phase }) => phase === 'discarding')
        .map(({ session }) => session.state().draftId),
    );
    return messages?.filter(({ id }) => !going.has(id)) ?? null;
  }, [messages, drafts]);
}

function Rows({ messages }: { messages: readonly MessageSummary[] }) {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const folder = usePageState((state) => state.folder);
  const selectedId = usePageState((state) => state.selectedId);
  const list = useRef<HTMLDivElement>(null);
  const at = messages.findIndex(({ id }) => id === selectedId);

  useEffect(() => {
    if (selectedId !== null) {
      document.getElementById(rowId(selectedId))?.scrollIntoView({ block: 'nearest' });
    }
  }, [selectedId]);

  const open = (message: MessageSummary) => {
    if (message.isDraft) {
      page.core.show({ selectedId: message.id, reading: null });
      void page.compose.openDraft(message.id);
    } else void page.mail.select(message.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = messages.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
      PageDown: Math.min(at + 8, last),
      PageUp: Math.max(at - 8, 0),
    };
    const target = moves[event.key];
    const current = messages[at];
    if (target !== undefined) {
      const message = messages[target];
      if (message && target !== at) void page.mail.select(message.id);
    } else if (event.key === 'Enter' && current) {
      open(current);
      if (!current.isDraft) document.querySelector<HTMLElement>('[data-reading-title]')?.focus();
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && current) {
      void page.mail.remove(current.id);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      aria-activedescendant={at < 0 || selectedId === null ? undefined : rowId(selectedId)}
      aria-label={strings.folders[folder]}
      className={styles.list}
      onKeyDown={onKeyDown}
      ref={list}
      role="listbox"
      tabIndex={0}
    >
      {groupByDate(messages).map(([group, rows]) => (
        <div aria-labelledby={`group-${group}`} key={group} role="group">
          <div className={styles.group} id={`group-${group}`} role="presentation">
            {strings.groups[group]}
          </div>
          {rows.map((message) => (
            <MessageRow
              key={message.id}
              message={message}
              onOpen={() => {
                list.current?.focus();
                open(message);
              }}
              selected={message.id === selectedId}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function groupByDate(messages: readonly MessageSummary[]): [DateGroup, MessageSummary[]][] {
  const now = new Date();
  const groups = new Map<DateGroup, MessageSummary[]>();
  for (const message of messages) {
    const group = dateGroup(new Date(message.date), now);
    groups.set(group, [...(groups.get(group) ?? []), message]);
  }
  return [...groups];
}

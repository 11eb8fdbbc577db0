import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import type { HostLanguage } from '../../shared/addin.ts';
import type { MessageSummary, Person } from '../../shared/mail.ts';
import { formatListDate } from '../format-date.ts';
import { useLanguage, useStrings } from './page-context.ts';
import type { Strings } from '../strings.ts';
import { PersonAvatar } from './PersonAvatar.tsx';

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: `0 ${tokens.spacingHorizontalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  unread: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: '6px',
      insetInlineStart: '1px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandBackground,
    },
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  from: {
    ...oneLine,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  subject: { ...oneLine, flexGrow: 1 },
  preview: { ...oneLine, color: tokens.colorNeutralForeground3 },
  date: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  fresh: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  draft: { flexShrink: 0, color: tokens.colorPaletteRedForeground1 },
});

export function rowId(messageId: string): string {
  return `message-${messageId}`;
}

export interface MessageRowProps {
  message: MessageSummary;
  selected: boolean;
  onOpen: () => void;
}

export function MessageRow({ message, selected, onOpen }: MessageRowProps) {
  const styles = useStyles();
  const strings = useStrings();
  const row = shownRow(message, strings, useLanguage());
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the focus and the keys (aria-activedescendant)
    <div
      aria-label={row.label}
      aria-selected={selected}
      className={mergeClasses(styles.row, selected && styles.selected, row.unread && styles.unread)}
      id={rowId(message.id)}
      onClick={onOpen}
      role="option"
    >
      <PersonAvatar person={row.person} size={32} />
      <span className={styles.text}>
        <span className={styles.line}>
          {message.isDraft && <span className={styles.draft}>[{strings.draft}]</span>}
          <span className={mergeClasses(styles.from, row.unread && styles.strong)}>
            {row.names}
          </span>
          {message.hasAttachments && <AttachRegular aria-hidden fontSize={16} />}
        </span>
        <span className={styles.line}>
          <span className={mergeClasses(styles.subject, row.unread && styles.fresh)}>
            {row.subject}
          </span>
          <span className={styles.date}>{row.date}</span>
        </span>
        <span className={styles.preview}>{message.preview}</span>
      </span>
    </div>
  );
}

interface ShownRow {
  person: Person;
  names: string;
  subject: string;
  date: string;
  unread: boolean;
  /** Everything in one sentence, for a screen reader. */
  label: string;
}

function shownRow(message: MessageSummary, strings: Strings, language: HostLanguage): ShownRow {
  const mine = message.folder === 'sent' || message.isDraft;
  const people = mine ? message.to : [message.from];
  const names = people.map(({ name }) => name).join('; ') || strings.noRecipients;
  const subject = message.subject || strings.noSubject;
  const date = formatListDate(new Date(message.date), new Date(), language);
  const unread = !message.isRead && !message.isDraft;
  const marks = [
    [unread, strings.unread],
    [message.isDraft, strings.draft],
    [message.hasAttachments, strings.hasAttachments],
  ] as const;
  const told = marks.filter(([applies]) => applies).map(([, mark]) => mark);
  const label = [...told, names, subject, date, message.preview].join(', ');
  return { person: people[0] ?? message.from, names, subject, date, unread, label };
}

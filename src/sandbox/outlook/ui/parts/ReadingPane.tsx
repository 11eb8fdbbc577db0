import { makeStyles, tokens } from '@fluentui/react-components';
import { MailReadRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReadSession } from '../../shared/compose-session.ts';
import type { Person } from '../../shared/mail.ts';
import { sanitizeForReading } from '../editor/sanitize.ts';
import { formatLongDate } from '../format-date.ts';
import { Attachments } from './Attachments.tsx';
import { Infobar } from './Infobar.tsx';
import { useLanguage, usePageState, useStrings } from './page-context.ts';
import { PersonAvatar } from './PersonAvatar.tsx';
import { useReadInfobar } from './use-session.ts';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    height: '100%',
    color: tokens.colorNeutralForeground3,
    '& svg': { fontSize: '48px', color: tokens.colorNeutralForeground4 },
  },
  message: { height: '100%', overflowY: 'auto' },
  head: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalM}`,
  },
  subject: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    outline: 'none',
  },
  sender: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  meta: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  body: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    paddingLeft: `calc(${tokens.spacingHorizontalXXL} + 40px + ${tokens.spacingHorizontalM})`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 1em' },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& img': { maxWidth: '100%' },
    '& hr': { border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
    '& blockquote': {
      margin: '0 0 1em',
      paddingLeft: tokens.spacingHorizontalM,
      borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    },
    '@media (max-width: 1280px)': { paddingLeft: tokens.spacingHorizontalXXL },
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', font: 'inherit' },
});

export function ReadingPane() {
  const styles = useStyles();
  const strings = useStrings();
  const reading = usePageState((state) => state.reading);
  const onDraft = usePageState((state) => state.selectedId !== null && state.folder === 'drafts');
  if (reading) return <MessageView key={reading.key} session={reading} />;
  return (
    <div className={styles.empty}>
      <MailReadRegular aria-hidden />
      <span>{onDraft ? strings.openDraftHint : strings.nothingSelected}</span>
    </div>
  );
}

function MessageView({ session }: { session: ReadSession }) {
  const styles = useStyles();
  const strings = useStrings();
  const language = useLanguage();
  const { message } = session;
  const infobar = useReadInfobar(session);
  return (
    <article aria-label={message.subject} className={styles.message}>
      <Infobar
        messages={infobar}
        onDismiss={(key) => session.setInfobar(infobar.filter((line) => line.key !== key))}
      />
      <header className={styles.head}>
        <h2 className={styles.subject} data-reading-title tabIndex={-1}>
          {message.subject === '' ? strings.noSubject : message.subject}
        </h2>
        <div className={styles.sender}>
          <PersonAvatar person={message.from} size={40} />
          <div>
            <div className={styles.name} title={message.from.address}>
              {message.from.name}
            </div>
            <People label={strings.to} people={message.to} />
            <People label={strings.cc} people={message.cc} />
          </div>
          <time className={styles.meta} dateTime={message.date}>
            {formatLongDate(new Date(message.date), language)}
          </time>
        </div>
      </header>
      <Attachments attachments={message.attachments} message={message} />
      <div className={styles.body}>
        {message.bodyType === 'text' ? (
          <pre className={styles.text}>{message.body}</pre>
        ) : (
          <HtmlBody html={message.body} />
        )}
      </div>
    </article>
  );
}

function People({ label, people }: { label: string; people: readonly Person[] }) {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <div className={styles.meta}>
      {label}:{' '}
      {people.map((person, index) => (
        <span key={person.address} title={person.address}>
          {index > 0 ? '; ' : ''}
          {person.name}
        </span>
      ))}
    </div>
  );
}

function HtmlBody({ html }: { html: string }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.replaceChildren(sanitizeForReading(html));
  }, [html]);
  return <div ref={holder} />;
}

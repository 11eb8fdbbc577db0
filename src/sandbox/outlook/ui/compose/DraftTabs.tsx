import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular, DraftsRegular, MailReadRegular } from '@fluentui/react-icons';
import type { OpenDraft } from '../page/page-state.ts';
import { usePage, usePageState, useStrings } from '../parts/page-context.ts';
import { useComposeState } from '../parts/use-session.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowX: 'auto',
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    maxWidth: '220px',
    borderRadius: tokens.borderRadiusMedium,
  },
  current: { backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow2 },
  open: {
    justifyContent: 'flex-start',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
});

/** What is open in the reading area besides each other: the selected message, and every mail being written. */
export function DraftTabs({ drafts }: { drafts: readonly OpenDraft[] }) {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const active = usePageState((state) => state.active);
  const reading = usePageState((state) => state.reading);
  if (drafts.length === 0) return null;
  const subject = reading?.message.subject ?? strings.nothingSelected;
  return (
    <nav aria-label={strings.regions.openItems} className={styles.strip}>
      <div className={mergeClasses(styles.tab, active === 'reading' && styles.current)}>
        <Button
          appearance="transparent"
          aria-current={active === 'reading'}
          className={styles.open}
          icon={<MailReadRegular />}
          onClick={() => page.core.show({ active: 'reading' })}
          size="small"
        >
          <span className={styles.name}>{subject === '' ? strings.noSubject : subject}</span>
        </Button>
      </div>
      {drafts.map((draft) => (
        <DraftTab
          current={active !== 'reading' && active.draft === draft.session.key}
          draft={draft}
          key={draft.session.key}
        />
      ))}
    </nav>
  );
}

function DraftTab({ draft, current }: { draft: OpenDraft; current: boolean }) {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const { session } = draft;
  const { subject } = useComposeState(session);
  const name = subject === '' ? strings.noSubject : subject;
  return (
    <div className={mergeClasses(styles.tab, current && styles.current)}>
      <Button
        appearance="transparent"
        aria-current={current}
        className={styles.open}
        icon={<DraftsRegular />}
        onClick={() => page.compose.activate(session.key)}
        size="small"
      >
        <span className={styles.name}>{name}</span>
      </Button>
      <Button
        appearance="transparent"
        aria-label={strings.closeDraft(name)}
        icon={<DismissRegular />}
        onClick={() => void page.compose.close(session.key)}
        size="small"
      />
    </div>
  );
}

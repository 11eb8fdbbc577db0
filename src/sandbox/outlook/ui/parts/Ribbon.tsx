import {
  Button,
  makeStyles,
  tokens,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
} from '@fluentui/react-components';
import {
  ArrowForwardRegular,
  ArrowReplyAllRegular,
  ArrowReplyRegular,
  DeleteRegular,
  MailAddRegular,
} from '@fluentui/react-icons';
import { AddinControls } from '../addin/AddinControls.tsx';
import { ComposeTools } from '../compose/ComposeTools.tsx';
import { activeDraft } from '../page/page-state.ts';
import { usePage, usePageState, useStrings } from './page-context.ts';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    minHeight: '48px',
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  command: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', minWidth: 'auto' },
});

/** The row of commands: what one can do with what is open, and what the add-in adds to it. */
export function Ribbon() {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const draft = usePageState(activeDraft);
  const reading = usePageState((state) => (state.active === 'reading' ? state.reading : null));
  return (
    <section aria-label={strings.regions.ribbon}>
      <Toolbar aria-label={strings.regions.ribbon} className={styles.ribbon} data-region>
        <Button
          appearance="primary"
          icon={<MailAddRegular />}
          onClick={() => page.compose.begin({ kind: 'new' })}
        >
          {strings.newMail}
        </Button>
        <ToolbarDivider />
        {draft && <ComposeTools draft={draft} key={draft.session.key} />}
        {!draft && <ReadTools />}
        {reading && <AddinControls point="MessageReadCommandSurface" />}
        {draft && <AddinControls point="MessageComposeCommandSurface" />}
      </Toolbar>
    </section>
  );
}

function ReadTools() {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const reading = usePageState((state) => state.reading);
  const selectedId = usePageState((state) => state.selectedId);
  const message = reading?.message;
  const answer = (replyAll: boolean) => {
    if (message) page.compose.begin({ kind: 'reply', message, replyAll });
  };
  return (
    <>
      <ToolbarButton
        className={styles.command}
        disabled={selectedId === null}
        icon={<DeleteRegular />}
        onClick={() => {
          if (selectedId !== null) void page.mail.remove(selectedId);
        }}
      >
        {strings.remove}
      </ToolbarButton>
      <ToolbarButton
        className={styles.command}
        disabled={!message}
        icon={<ArrowReplyRegular />}
        onClick={() => answer(false)}
      >
        {strings.reply}
      </ToolbarButton>
      <ToolbarButton
        className={styles.command}
        disabled={!message}
        icon={<ArrowReplyAllRegular />}
        onClick={() => answer(true)}
      >
        {strings.replyAll}
      </ToolbarButton>
      <ToolbarButton
        className={styles.command}
        disabled={!message}
        icon={<ArrowForwardRegular />}
        onClick={() => {
          if (message) page.compose.begin({ kind: 'forward', message });
        }}
      >
        {strings.forward}
      </ToolbarButton>
    </>
  );
}

import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DeleteRegular, SendFilled } from '@fluentui/react-icons';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { Person } from '../../shared/mail.ts';
import type { DraftProblem, OpenDraft } from '../page/page-state.ts';
import { Attachments } from '../parts/Attachments.tsx';
import { Infobar } from '../parts/Infobar.tsx';
import { useAddinName, usePage, useStrings } from '../parts/page-context.ts';
import { useComposeState } from '../parts/use-session.ts';
import type { Strings } from '../strings.ts';
import { BodyField } from './BodyField.tsx';
import { RecipientField } from './RecipientField.tsx';
import { SaveState } from './SaveState.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  hidden: { display: 'none' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS}`,
    // In a narrow form the words between the buttons give way, not the buttons.
    '& > button': { flexShrink: 0 },
  },
  subject: {
    boxSizing: 'border-box',
    width: '100%',
    height: '44px',
    padding: 0,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outline: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `0 1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
  },
  fields: { padding: `0 ${tokens.spacingHorizontalXL}`, marginBottom: tokens.spacingVerticalS },
  problem: { margin: `0 ${tokens.spacingHorizontalXL}` },
});

export interface ComposeFormProps {
  draft: OpenDraft;
  /** Forms that are open but not in view keep their place, their caret and their undo. */
  shown: boolean;
}

export function ComposeForm({ draft, shown }: ComposeFormProps) {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const addin = useAddinName();
  const { session, phase, problem } = draft;
  const state = useComposeState(session);
  const busy = phase !== 'writing';
  const send = () => void page.send(session.key);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const setPeople = (field: 'to' | 'cc' | 'bcc') => (people: Person[]) => {
    session.change({ [field]: people }, 'user');
    if (problem) page.compose.update(session.key, { problem: null });
  };
  const inSubject = ({ currentTarget: input }: SyntheticEvent<HTMLInputElement>) => {
    const subjectSelection = input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
    const now = session.state();
    if (now.selectionSource === 'subject' && now.subjectSelection === subjectSelection) return;
    session.change({ selectionSource: 'subject', subjectSelection }, 'user');
  };
  return (
    // The keys are a shortcut for the button inside; the form itself is no control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      aria-label={state.subject === '' ? strings.newMail : state.subject}
      className={mergeClasses(styles.form, !shown && styles.hidden)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <Infobar
        messages={state.infobar}
        onDismiss={(key) =>
          session.change({ infobar: state.infobar.filter((line) => line.key !== key) }, 'user')
        }
      />
      <div className={styles.head}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          icon={busy ? <Spinner size="tiny" /> : <SendFilled />}
          onClick={send}
        >
          {strings.send}
        </Button>
        <SaveState
          saveState={state.saveState}
          sending={
            phase === 'sending'
              ? strings.sending
              : phase === 'checking'
                ? strings.alert.checking(addin)
                : null
          }
        />
        <Button
          appearance="subtle"
          disabled={busy}
          icon={<DeleteRegular />}
          onClick={() => page.compose.discard(session.key)}
        >
          {strings.remove}
        </Button>
      </div>
      {problem && (
        <MessageBar className={styles.problem} intent="error" politeness="assertive">
          <MessageBarBody>{problemText(problem, strings)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.fields}>
        <RecipientField
          focusFirst={state.to.length === 0}
          label={strings.to}
          onChange={setPeople('to')}
          people={state.to}
        />
        {draft.copies && (
          <>
            <RecipientField label={strings.cc} onChange={setPeople('cc')} people={state.cc} />
            <RecipientField label={strings.bcc} onChange={setPeople('bcc')} people={state.bcc} />
          </>
        )}
        <input
          aria-label={strings.subject}
          autoComplete="off"
          className={styles.subject}
          maxLength={255}
          onChange={(event) => session.change({ subject: event.target.value }, 'user')}
          onFocus={inSubject}
          onSelect={inSubject}
          placeholder={strings.addSubject}
          value={state.subject}
        />
      </div>
      <Attachments
        attachments={state.attachments}
        message={null}
        onRemove={(id) => {
          session.removeAttachment(id).catch(() => page.core.log('failure', 'DELETE attachment'));
        }}
      />
      <BodyField session={session} />
    </form>
  );
}

function problemText(problem: DraftProblem, strings: Strings): string {
  switch (problem.code) {
    case 'no-recipient':
      return strings.noRecipient;
    case 'wrong-recipient':
      return strings.wrongRecipient;
    case 'send-failed':
      return strings.sendFailed;
    case 'attach-failed':
      return strings.attachFailed(problem.name);
    case 'attach-too-large':
      return strings.attachTooLarge(problem.name);
  }
}

import { Button } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Regular,
  Rename16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import { mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import { placeholderLabel } from '../../../core/content/placeholder-label.ts';
import type { OpenItem } from '../../../ports/mail-item.ts';
import { MessageLine } from '../../components/MessageLine.tsx';
import { useText, useUiLanguage } from '../../i18n.tsx';
import type { MessageKey, Text } from '../../load-text.ts';
import { failureMessage } from '../../user-message.ts';
import { useFootLineStyles } from './foot-line.styles.ts';
import { SelectionQuestion } from './SelectionQuestion.tsx';
import type { Outcome } from './write-state.ts';

interface FootLineProps {
  readonly item: OpenItem | null;
  readonly outcome: Outcome;
  readonly onCopy: (ref: InsertableRef) => void;
  readonly onReplace: (ref: InsertableRef) => void;
  readonly onSetSubject: (subject: string) => void;
  readonly onDismiss: () => void;
}

/** The last line of the pane: where a text goes, and what became of the last one. It never covers the list. */
export function FootLine(props: FootLineProps) {
  const { item, outcome, onReplace, onDismiss } = props;
  const text = useText();
  const styles = useFootLineStyles();
  const result = resultOf(outcome, text);
  return (
    <footer className={styles.foot}>
      {outcome.kind === 'selection' && (
        <SelectionQuestion onReplace={() => onReplace(outcome.ref)} onKeep={onDismiss} />
      )}
      {/* Stands there from the start: a live region that comes with its text is not read. */}
      <div role="status" className={mergeClasses(result !== null && styles.result)}>
        {result}
      </div>
      <ResultActions {...props} />
      {result === null && outcome.kind !== 'selection' && (
        <p className={styles.note}>
          <Rename16Regular className={styles.icon} aria-hidden />
          <span>{text(placeOf(item))}</span>
        </p>
      )}
    </footer>
  );
}

function placeOf(item: OpenItem | null): MessageKey {
  if (item === null) return 'foot.none';
  return item.kind === 'compose' ? 'foot.compose' : 'foot.read';
}

function resultOf(outcome: Outcome, text: Text): ReactNode {
  switch (outcome.kind) {
    case 'none':
    case 'selection':
      return null;
    case 'busy':
      return <Note icon={null}>{text('result.inserting')}</Note>;
    case 'copied':
      return <Note icon="done">{text('result.copied')}</Note>;
    case 'inserted':
      return <InsertedNote open={outcome.open} subject={outcome.subject} />;
    case 'failed': {
      const message = failureMessage(outcome.failure);
      return (
        <MessageLine
          tone="danger"
          icon={<ErrorCircle16Regular aria-hidden />}
          title={`${text(message.happened)} ${text(message.notHappened)}`}
        >
          {message.why !== null && `${text(message.why)} `}
          {text(message.now)}
        </MessageLine>
      );
    }
  }
}

function InsertedNote({
  open,
  subject,
}: {
  open: readonly PlaceholderName[];
  subject: string | null;
}) {
  const text = useText();
  const language = useUiLanguage();
  if (open.length > 0) {
    const names = open.map((name) => placeholderLabel(name, language)).join(', ');
    return <Note icon="look">{text('result.inserted-open', { names })}</Note>;
  }
  return (
    <Note icon="done">
      {subject === null
        ? text('result.inserted')
        : `${text('result.inserted')}. ${text('result.subject-offer')}`}
    </Note>
  );
}

function Note({ icon, children }: { icon: 'done' | 'look' | null; children: ReactNode }) {
  const styles = useFootLineStyles();
  return (
    <span className={styles.noteWords}>
      {icon === 'done' && <CheckmarkCircle16Filled className={styles.done} aria-hidden />}
      {icon === 'look' && <Warning16Regular className={styles.look} aria-hidden />}
      <span>{children}</span>
    </span>
  );
}

/** What the user can do about a result; a result that passes by itself asks for nothing. */
function ResultActions({ outcome, onCopy, onSetSubject, onDismiss }: FootLineProps) {
  const text = useText();
  const styles = useFootLineStyles();
  if (outcome.kind !== 'failed' && outcome.kind !== 'inserted') return null;
  const subject = outcome.kind === 'inserted' ? outcome.subject : null;
  const copyRef = outcome.kind === 'failed' ? outcome.ref : null;
  if (outcome.kind === 'inserted' && outcome.open.length === 0 && subject === null) return null;
  return (
    <div className={styles.actions}>
      {subject !== null && (
        <Button
          className={styles.action}
          size="small"
          title={subject}
          onClick={() => onSetSubject(subject)}
        >
          {text('result.subject-set', { subject })}
        </Button>
      )}
      {copyRef !== null && (
        <Button size="small" onClick={() => onCopy(copyRef)}>
          {text('block.copy')}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onDismiss}>
        {text('result.dismiss')}
      </Button>
    </div>
  );
}

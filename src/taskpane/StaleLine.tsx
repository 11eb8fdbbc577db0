import { Button } from '@fluentui/react-components';
import { CloudOff16Regular } from '@fluentui/react-icons';
import { formatDayMonth, formatTime } from '../core/time/format-date.ts';
import type { LoadFailure } from '../workflows/load-workspace.ts';
import { MessageLine } from './components/MessageLine.tsx';
import { useText, useUiLanguage } from './i18n.tsx';
import { loadFailureMessage } from './user-message.ts';

interface StaleLineProps {
  readonly cause: LoadFailure;
  /** ISO timestamp in UTC. */
  readonly readAt: string;
  readonly timeZone: string;
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** Says from when the texts are that are in view, since newer ones cannot be read. */
export function StaleLine({ cause, readAt, timeZone, busy, onRetry }: StaleLineProps) {
  const text = useText();
  const language = useUiLanguage();
  const at = Temporal.Instant.from(readAt).toZonedDateTimeISO(timeZone);
  return (
    <MessageLine
      tone="warning"
      icon={<CloudOff16Regular aria-hidden />}
      title={text(loadFailureMessage(cause).happened)}
      actions={
        <Button size="small" disabledFocusable={busy} onClick={onRetry}>
          {text('stale.retry')}
        </Button>
      }
    >
      {text('stale.since', {
        date: formatDayMonth(at.toPlainDate().toString(), language),
        time: formatTime(at.toPlainTime().toString({ smallestUnit: 'minute' }), language),
      })}
    </MessageLine>
  );
}

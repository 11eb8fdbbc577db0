import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { InfobarMessage } from '../../shared/compose-session.ts';
import { useAddinName, usePage, useStrings } from './page-context.ts';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', gap: '1px' },
  bar: { borderRadius: 0, minHeight: '36px' },
  actions: { marginLeft: tokens.spacingHorizontalM },
});

const intents = { information: 'info', progress: 'info', error: 'error', insight: 'info' } as const;

export interface InfobarProps {
  messages: readonly InfobarMessage[];
  onDismiss: (key: string) => void;
}

/** What add-ins say above an item. */
export function Infobar({ messages, onDismiss }: InfobarProps) {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const addin = useAddinName();
  if (messages.length === 0) return null;
  return (
    <div className={styles.bars}>
      {messages.map((line) => (
        <MessageBar
          aria-label={strings.messageFrom(addin)}
          className={styles.bar}
          intent={intents[line.kind]}
          key={line.key}
          politeness={line.kind === 'error' ? 'assertive' : 'polite'}
          role="status"
          {...(line.kind === 'progress' ? { icon: <Spinner size="tiny" /> } : {})}
        >
          <MessageBarBody>
            {line.message}
            {line.actions.map((action) => (
              <Link
                as="button"
                className={styles.actions}
                key={action.actionText}
                onClick={() => {
                  if (action.commandId !== undefined) page.addin.pressById(action.commandId);
                }}
              >
                {action.actionText}
              </Link>
            ))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={strings.dismiss}
                icon={<DismissRegular />}
                onClick={() => onDismiss(line.key)}
                size="small"
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}

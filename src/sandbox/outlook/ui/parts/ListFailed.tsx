import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { usePage, usePageState, useStrings } from './page-context.ts';

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: 0 } });

/** Said above a list that may be old, because the mailbox cannot be read. */
export function ListFailed() {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const failed = usePageState((state) => state.listsFailed);
  if (!failed) return null;
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{strings.loadFailed}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void page.mail.retry()} size="small">
          {strings.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

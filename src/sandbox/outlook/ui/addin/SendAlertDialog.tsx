import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { SendAlert } from '../page/page-state.ts';
import { useAddinName, useStrings } from '../parts/page-context.ts';
import type { Strings } from '../strings.ts';

const useStyles = makeStyles({ text: { margin: 0, whiteSpace: 'pre-wrap' } });

/** Outlook's own dialog about a mail that an add-in looked at: plain text, and what one may do. */
export function SendAlertDialog({ alert }: { alert: SendAlert }) {
  const styles = useStyles();
  const strings = useStrings();
  const addin = useAddinName();
  return (
    <Dialog
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) alert.answer('stay');
      }}
      open
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.alert.title(addin)}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{alert.text ?? ownText(alert, addin, strings)}</p>
          </DialogContent>
          <DialogActions>
            {alert.canSendAnyway && (
              <Button onClick={() => alert.answer('send')}>{strings.alert.sendAnyway}</Button>
            )}
            <Button appearance="primary" onClick={() => alert.answer('stay')}>
              {alert.cancelLabel ?? strings.alert.dontSend}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function ownText({ stage }: SendAlert, addin: string, strings: Strings): string {
  switch (stage) {
    case 'slow':
      return strings.alert.slow(addin);
    case 'unavailable':
      return strings.alert.unavailable(addin);
    case 'held-back':
      return strings.alert.noReason(addin);
  }
}

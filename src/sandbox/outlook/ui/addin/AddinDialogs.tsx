import { Button, Dialog, DialogSurface, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { AddinDialog } from '../page/page-state.ts';
import { useAddinName, usePageState, useStrings } from '../parts/page-context.ts';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    maxWidth: 'none',
    maxHeight: 'none',
    padding: 0,
    overflow: 'hidden',
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

/** Windows that the add-in opens over everything (displayDialogAsync). */
export function AddinDialogs() {
  const dialogs = usePageState((state) => state.dialogs);
  return dialogs.map((dialog) => <DialogFrame dialog={dialog} key={dialog.id} />);
}

function DialogFrame({ dialog }: { dialog: AddinDialog }) {
  const styles = useStyles();
  const strings = useStrings();
  const title = strings.dialogTitle(useAddinName());
  const { onFrame } = dialog;
  const mounted = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (frame) onFrame(frame);
    },
    [onFrame],
  );
  return (
    <Dialog modalType="alert" open>
      <DialogSurface
        aria-label={title}
        className={styles.surface}
        style={{ width: `${dialog.width}vw`, height: `${dialog.height}vh` }}
      >
        <div className={styles.title}>
          {title}
          <Button
            appearance="subtle"
            aria-label={strings.close}
            icon={<DismissRegular />}
            onClick={dialog.onClosed}
          />
        </div>
        <iframe
          className={styles.frame}
          name={dialog.name}
          ref={mounted}
          sandbox="allow-scripts allow-forms allow-same-origin allow-popups"
          src={dialog.url}
          title={title}
        />
      </DialogSurface>
    </Dialog>
  );
}

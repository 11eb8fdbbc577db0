import {
  Button,
  FluentProvider,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import { stringsFor } from './strings.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    height: '100vh',
    textAlign: 'center',
    '& svg': { fontSize: '48px', color: tokens.colorBrandForeground1 },
    '& h1': { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    '& p': { margin: `0 0 ${tokens.spacingVerticalM}` },
  },
});

/** Shown instead of the page when the server behind it does not answer. */
export function StartFailed({ onRetry }: { onRetry: () => void }) {
  const styles = useStyles();
  const strings = stringsFor('nl-NL');
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.page}>
        <PlugDisconnectedRegular aria-hidden />
        <h1>{strings.loadFailed}</h1>
        <p>{strings.loadFailedHelp}</p>
        <div>
          <Button appearance="primary" onClick={onRetry}>
            {strings.retry}
          </Button>
        </div>
      </div>
    </FluentProvider>
  );
}

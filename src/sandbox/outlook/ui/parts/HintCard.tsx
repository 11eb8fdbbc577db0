import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useAddinName, useStrings } from './page-context.ts';

const SEEN = 'localOutlook.hintSeen';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    '& svg': { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  },
  text: { flexGrow: 1, margin: 0 },
});

/** For whoever comes here for the first time. */
export function HintCard() {
  const styles = useStyles();
  const strings = useStrings();
  const addin = useAddinName();
  const [seen, setSeen] = useState(() => localStorage.getItem(SEEN) !== null);
  if (seen || addin === '') return null;
  return (
    <aside aria-label={strings.hint.title} className={styles.card}>
      <LightbulbRegular aria-hidden />
      <p className={styles.text}>
        <strong>{strings.hint.title}</strong> {strings.hint.text(addin)}
      </p>
      <Button
        onClick={() => {
          localStorage.setItem(SEEN, '1');
          setSeen(true);
        }}
        size="small"
      >
        {strings.hint.dismiss}
      </Button>
    </aside>
  );
}

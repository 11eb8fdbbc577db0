import { Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentTextRegular, MailFilled, WrenchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { FaultsDialog } from './FaultsDialog.tsx';
import { LogDrawer } from './LogDrawer.tsx';
import { MailboxMenu } from './MailboxMenu.tsx';
import { usePageState, useStrings } from './page-context.ts';
import { SettingsMenu } from './SettingsMenu.tsx';
import { useBarButtonStyles } from './bar-button-styles.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    height: '48px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  dark: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 auto 0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
});

export function TopBar() {
  const styles = useStyles();
  const button = useBarButtonStyles();
  const strings = useStrings();
  const dark = usePageState((state) => state.preferences.theme === 'dark');
  const lines = usePageState((state) => state.log.length);
  const faultOn = usePageState((state) => state.faultOn);
  const [open, setOpen] = useState<'log' | 'faults' | null>(null);
  return (
    <header
      aria-label={strings.regions.topBar}
      className={mergeClasses(styles.bar, dark && styles.dark)}
      data-region
    >
      <h1 className={styles.name}>
        <MailFilled aria-hidden fontSize={24} />
        {strings.appName}
      </h1>
      <Button
        appearance="transparent"
        className={button}
        icon={<WrenchRegular />}
        onClick={() => setOpen('faults')}
      >
        {faultOn ? strings.faults.on : strings.faults.title}
      </Button>
      <Button
        appearance="transparent"
        className={button}
        icon={<DocumentTextRegular />}
        onClick={() => setOpen('log')}
      >
        {strings.log}
        {lines > 0 && (
          <CounterBadge
            appearance="filled"
            color={faultOn ? 'danger' : 'informative'}
            count={lines}
            overflowCount={999}
            size="small"
            style={{ marginInlineStart: tokens.spacingHorizontalXS }}
          />
        )}
      </Button>
      <SettingsMenu />
      <MailboxMenu />
      <LogDrawer onClose={() => setOpen(null)} open={open === 'log'} />
      {open === 'faults' && <FaultsDialog onClose={() => setOpen(null)} />}
    </header>
  );
}

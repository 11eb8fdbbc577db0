import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { manifestText } from '../strings.ts';
import type { Strings } from '../strings.ts';
import type { HostLanguage } from '../../shared/addin.ts';
import type { Notice } from '../page/page-state.ts';
import { useLanguage, usePageState, useStrings } from './page-context.ts';

const useStyles = makeStyles({
  corner: {
    position: 'fixed',
    insetInlineStart: tokens.spacingHorizontalXL,
    insetBlockEnd: tokens.spacingVerticalXL,
    zIndex: 2000,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  notice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    boxShadow: tokens.shadow16,
  },
  undo: {
    color: 'inherit',
    textDecorationLine: 'underline',
    ':hover': { color: 'inherit' },
    ':hover:active': { color: 'inherit' },
  },
});

/** Short messages that go by themselves; said once to a screen reader. */
export function Notices() {
  const styles = useStyles();
  const strings = useStrings();
  const language = useLanguage();
  const notices = usePageState((state) => state.notices);
  return (
    <div className={styles.corner} role="status">
      {notices.map((notice) => (
        <div className={styles.notice} key={notice.id}>
          {noticeText(notice, strings, language)}
          {notice.undo && (
            <Button appearance="transparent" className={styles.undo} onClick={notice.undo}>
              {strings.undo}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

function noticeText({ text }: Notice, strings: Strings, language: HostLanguage): string {
  if (typeof text === 'string') return strings[text];
  return strings.commandFailed(manifestText(text.commandFailed.label, language));
}

import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useCardWarningStyles = makeStyles({
  warning: {
    alignItems: 'flex-start',
    color: tokens.colorStatusWarningForeground1,
    display: 'flex',
    fontSize: tokens.fontSizeBase200,
    gap: '6px',
    lineHeight: tokens.lineHeightBase200,
    margin: '4px 0',
  },
  icon: { flexShrink: 0 },
});

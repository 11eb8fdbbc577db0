import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useNoticeCardStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: '12px',
    maxWidth: '536px',
    padding: '12px',
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    margin: 0,
  },
  words: {
    color: tokens.colorNeutralForeground2,
    marginTop: '4px',
    '& ol': { margin: 0, paddingLeft: '20px' },
    '& p': { margin: 0 },
  },
  action: { marginTop: '12px' },
});

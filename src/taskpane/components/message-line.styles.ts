import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useMessageLineStyles = makeStyles({
  bar: {
    alignItems: 'flex-start',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: tokens.fontSizeBase200,
    gap: '8px',
    lineHeight: tokens.lineHeightBase200,
    padding: '7px 8px 7px 10px',
  },
  neutral: { backgroundColor: tokens.colorNeutralBackground2 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { display: 'flex', flexShrink: 0 },
  neutralIcon: { color: tokens.colorNeutralForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  dangerIcon: { color: tokens.colorStatusDangerForeground3 },
  words: { flexBasis: '140px', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexShrink: 0, gap: '4px', marginLeft: 'auto' },
});

import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const usePreviewStyles = makeStyles({
  preview: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    padding: '8px',
    whiteSpace: 'pre-line',
  },
  paragraph: {
    margin: 0,
    ':not(:first-child)': { marginTop: '8px' },
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: '1px dashed currentcolor',
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: '2px',
    paddingRight: '2px',
  },
});

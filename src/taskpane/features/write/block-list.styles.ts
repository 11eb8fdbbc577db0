import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useBlockListStyles = makeStyles({
  head: {
    alignItems: 'center',
    display: 'flex',
    gap: '8px',
    minHeight: '36px',
    padding: '0 4px 4px 12px',
  },
  heading: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    margin: 0,
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
  subheading: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
    padding: '6px 12px 2px',
  },
  more: { padding: '8px 12px 12px' },
  nothing: { padding: '4px 12px 12px' },
  why: { color: tokens.colorNeutralForeground2, margin: '0 0 8px', overflowWrap: 'anywhere' },
});

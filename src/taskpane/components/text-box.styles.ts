import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useTextBoxStyles = makeStyles({
  box: {
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: 'border-box',
    display: 'flex',
    gap: '6px',
    height: '32px',
    minWidth: 0,
    overflow: 'hidden',
    paddingLeft: '8px',
    paddingRight: '8px',
    position: 'relative',
    width: '100%',
    // The brand line is Fluent's own mark of a focused field; forced colours get a real outline.
    ':focus-within::after': {
      backgroundColor: tokens.colorCompoundBrandStroke,
      bottom: 0,
      content: '""',
      height: '2px',
      left: 0,
      position: 'absolute',
      right: 0,
    },
    ':focus-within': {
      '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    },
  },
  input: {
    backgroundColor: 'transparent',
    border: 'none',
    color: tokens.colorNeutralForeground1,
    flexGrow: 1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    height: '100%',
    lineHeight: tokens.lineHeightBase300,
    minWidth: 0,
    outlineStyle: 'none',
    padding: 0,
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});

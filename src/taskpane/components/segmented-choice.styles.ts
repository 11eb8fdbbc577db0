import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useSegmentedStyles = makeStyles({
  group: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexGrow: 1,
    height: '28px',
    margin: 0,
    maxWidth: '360px',
    minWidth: 0,
    padding: 0,
    boxSizing: 'border-box',
  },
  segment: {
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    display: 'flex',
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    justifyContent: 'center',
    lineHeight: tokens.lineHeightBase200,
    paddingLeft: '8px',
    paddingRight: '8px',
    position: 'relative',
    whiteSpace: 'nowrap',
    ':first-of-type': {
      borderTopLeftRadius: '3px',
      borderBottomLeftRadius: '3px',
    },
    ':last-of-type': {
      borderTopRightRadius: '3px',
      borderBottomRightRadius: '3px',
    },
    ':not(:first-of-type)': { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      zIndex: 1,
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    // An outline would hide the one that shows the focus.
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  radio: {
    cursor: 'pointer',
    height: '100%',
    left: 0,
    margin: 0,
    opacity: 0,
    position: 'absolute',
    top: 0,
    width: '100%',
  },
});

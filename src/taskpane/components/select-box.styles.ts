import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useSelectBoxStyles = makeStyles({
  quietRoot: { minWidth: 0, maxWidth: '100%' },
  fieldRoot: { minWidth: 0 },
  fieldLabel: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginBottom: '4px',
  },
  box: { display: 'flex', minWidth: 0, position: 'relative' },
  select: {
    appearance: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxWidth: '100%',
    minWidth: 0,
    textOverflow: 'ellipsis',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  quiet: {
    border: '1px solid transparent',
    color: tokens.colorNeutralForeground2,
    height: '24px',
    paddingLeft: '7px',
    paddingRight: '28px',
    // As wide as the chosen word where the browser can; else as the longest one.
    fieldSizing: 'content',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  field: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    fontSize: tokens.fontSizeBase300,
    height: '32px',
    lineHeight: tokens.lineHeightBase300,
    paddingLeft: '8px',
    paddingRight: '28px',
    width: '100%',
  },
  option: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  chevron: {
    color: tokens.colorNeutralForeground2,
    pointerEvents: 'none',
    position: 'absolute',
    right: '6px',
    top: '50%',
    transform: 'translateY(-50%)',
  },
});

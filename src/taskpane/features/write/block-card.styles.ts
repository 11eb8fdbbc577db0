import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useBlockCardStyles = makeStyles({
  body: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderBottomLeftRadius: tokens.borderRadiusMedium,
    borderBottomRightRadius: tokens.borderRadiusMedium,
    borderTopStyle: 'none',
    margin: '0 8px 4px',
    padding: '4px 8px 8px',
  },
  acts: {
    alignItems: 'flex-end',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    marginTop: '8px',
  },
  fields: { display: 'flex', flexGrow: 1, flexWrap: 'wrap', gap: '8px', flexBasis: '136px' },
  field: { flexBasis: '120px', flexGrow: 1, minWidth: 0 },
  label: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginBottom: '4px',
    '::first-letter': { textTransform: 'uppercase' },
  },
  act: { marginLeft: 'auto', minWidth: 'auto' },
  remark: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
    ':not(:empty)': { marginTop: '4px' },
  },
  check: {
    alignItems: 'flex-start',
    cursor: 'pointer',
    display: 'flex',
    fontSize: tokens.fontSizeBase200,
    gap: '6px',
    lineHeight: tokens.lineHeightBase200,
    marginTop: '8px',
    minHeight: '24px',
    paddingTop: '4px',
    boxSizing: 'border-box',
  },
  checkBox: {
    accentColor: tokens.colorCompoundBrandBackground,
    flexShrink: 0,
    height: '16px',
    margin: 0,
    width: '16px',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  foot: { alignItems: 'center', display: 'flex', gap: '8px', marginTop: '4px' },
  owner: {
    color: tokens.colorNeutralForeground3,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: 0,
  },
  star: { color: tokens.colorNeutralForeground2, minWidth: '24px' },
});

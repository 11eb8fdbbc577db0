import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useRecipientStripStyles = makeStyles({
  strip: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    padding: '8px 12px',
  },
  row: { alignItems: 'center', display: 'flex', gap: '8px' },
  tile: {
    alignItems: 'center',
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForeground2,
    display: 'flex',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    height: '32px',
    justifyContent: 'center',
    width: '32px',
    '@media (max-width: 279px)': { display: 'none' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  meta: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  change: { flexShrink: 0, minWidth: 'auto' },
  remark: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: '4px 0 0',
  },
  choices: {
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    paddingBottom: '4px',
    paddingTop: '8px',
  },
});

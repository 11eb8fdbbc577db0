import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useCoreMessageCardStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '11px',
  },
  head: { alignItems: 'center', display: 'flex', gap: '8px', minHeight: '24px' },
  title: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    margin: 0,
  },
  preview: { marginTop: '4px' },
  // Two lines are kept free, so that nothing moves when the text comes.
  awaited: { minHeight: '40px' },
  excerpt: {
    color: tokens.colorNeutralForeground2,
    margin: 0,
    display: '-webkit-box',
    overflow: 'hidden',
    // Old in name only: browsers have no other way to end a second line with an ellipsis.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
  choices: {
    alignItems: 'center',
    display: 'flex',
    justifyContent: 'space-between',
    margin: '4px -8px 0',
  },
  whole: {
    color: tokens.colorBrandForegroundLink,
    flexShrink: 0,
    marginLeft: 'auto',
    minWidth: 'auto',
  },
  acts: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  act: { height: '28px', marginLeft: 'auto', minWidth: 'auto', paddingBottom: 0, paddingTop: 0 },
});

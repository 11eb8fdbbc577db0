import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useFootLineStyles = makeStyles({
  foot: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: {
    alignItems: 'flex-start',
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    gap: '6px',
    margin: 0,
    padding: '7px 12px',
  },
  icon: { flexShrink: 0 },
  result: { padding: '7px 12px' },
  noteWords: { alignItems: 'flex-start', display: 'flex', gap: '6px' },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  look: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    justifyContent: 'flex-end',
    padding: '0 12px 8px',
  },
  action: { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', display: 'block' },
  question: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  asked: {
    color: tokens.colorNeutralForeground1,
    flexBasis: '180px',
    flexGrow: 1,
    fontWeight: tokens.fontWeightSemibold,
  },
  answers: { display: 'flex', gap: '4px' },
});

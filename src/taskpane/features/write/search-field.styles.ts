import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useSearchFieldStyles = makeStyles({
  icon: { color: tokens.colorNeutralForeground1, flexShrink: 0 },
  hint: {
    color: tokens.colorNeutralForeground3,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // In a very narrow frame the words typed matter more than the hint.
    '@media (max-width: 299px)': { display: 'none' },
  },
});

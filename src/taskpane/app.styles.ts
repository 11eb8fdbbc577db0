import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useAppStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    display: 'flex',
    flexDirection: 'column',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    height: '100dvh',
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    position: 'relative',
    // At 400 % zoom the frame is too low to keep strip and foot in view: then the page itself scrolls.
    '@media (max-height: 359px)': { height: 'auto', minHeight: '100dvh', overflow: 'visible' },
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animationDuration: '0s', transitionDuration: '0s' },
    },
  },
});

import { makeStyles } from '@griffel/react';

export const useUnseenStyles = makeStyles({
  /** For a screen reader only: there, and of no size. */
  unseen: {
    clipPath: 'inset(50%)',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    position: 'absolute',
    whiteSpace: 'nowrap',
    width: '1px',
  },
});

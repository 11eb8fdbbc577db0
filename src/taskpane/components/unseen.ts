import type { GriffelStyle } from '@griffel/react';

/** For a screen reader only: there, and of no size. */
export const unseen: GriffelStyle = {
  clipPath: 'inset(50%)',
  height: '1px',
  margin: 0,
  overflow: 'hidden',
  position: 'absolute',
  whiteSpace: 'nowrap',
  width: '1px',
};

import { makeStyles } from '@griffel/react';

export const useWritePanelStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, overflowX: 'hidden', overflowY: 'auto' },
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
  },
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

import { makeStyles } from '@griffel/react';

export const useWritePanelStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, overflowX: 'hidden', overflowY: 'auto' },
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
  },
});

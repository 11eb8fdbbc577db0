import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useSkeletonStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    justifyContent: 'center',
    minHeight: '48px',
    padding: '7px 12px',
  },
  bar: {
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
    height: '14px',
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  short: { width: '42%' },
  middle: { width: '56%' },
  long: { width: '64%' },
  meta: { height: '10px', width: '80%' },
});

import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useBadgeStyles = makeStyles({
  badge: {
    alignItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    display: 'inline-flex',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    height: '20px',
    lineHeight: tokens.lineHeightBase200,
    paddingLeft: '6px',
    paddingRight: '6px',
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', outlineOffset: '-1px' },
  },
  brand: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorStatusWarningForeground1,
  },
  outline: {
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

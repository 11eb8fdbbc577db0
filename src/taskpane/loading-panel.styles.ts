import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useLoadingPanelStyles = makeStyles({
  // The place of the recipients, so that the search field stays where it is.
  strip: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    height: '52px',
  },
  top: { padding: '12px' },
  icon: { color: tokens.colorNeutralForeground1, flexShrink: 0 },
});

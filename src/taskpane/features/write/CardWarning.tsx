import { Warning16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCardWarningStyles } from './card-warning.styles.ts';

/** What makes a text less than what was asked for. */
export function CardWarning({ children }: { readonly children: ReactNode }) {
  const styles = useCardWarningStyles();
  return (
    <p className={styles.warning}>
      <Warning16Regular className={styles.icon} aria-hidden />
      {children}
    </p>
  );
}

import { mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';
import { useMessageLineStyles } from './message-line.styles.ts';

interface MessageLineProps {
  readonly tone: 'warning' | 'danger' | 'neutral';
  readonly icon: ReactNode;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What the user has to know now, with at most two actions beside it. */
export function MessageLine({ tone, icon, title, children, actions }: MessageLineProps) {
  const styles = useMessageLineStyles();
  return (
    <div className={mergeClasses(styles.bar, styles[tone])}>
      <span className={mergeClasses(styles.icon, styles[`${tone}Icon`])}>{icon}</span>
      <div className={styles.words}>
        {title !== undefined && <div className={styles.title}>{title}</div>}
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

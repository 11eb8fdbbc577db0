import type { ReactNode } from 'react';
import { useNoticeCardStyles } from './notice-card.styles.ts';

interface NoticeCardProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
}

/** A whole state of the pane in words: nothing here yet, or nothing to show. */
export function NoticeCard({ title, children, action }: NoticeCardProps) {
  const styles = useNoticeCardStyles();
  return (
    <main className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.words}>{children}</div>
      <div className={styles.action}>{action}</div>
    </main>
  );
}

import { mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';
import { useBadgeStyles } from './badge.styles.ts';

interface BadgeProps {
  readonly tone: 'brand' | 'warning' | 'outline';
  readonly children: ReactNode;
}

/** A state in a word or two. */
export function Badge({ tone, children }: BadgeProps) {
  const styles = useBadgeStyles();
  return <span className={mergeClasses(styles.badge, styles[tone])}>{children}</span>;
}

import { useSkeletonStyles } from './skeleton-rows.styles.ts';

interface SkeletonRowsProps {
  readonly label: string;
}

const widths = ['short', 'long', 'middle', 'short', 'long'] as const;

/** The shape of the list while it is on its way. Nothing moves. */
export function SkeletonRows({ label }: SkeletonRowsProps) {
  const styles = useSkeletonStyles();
  return (
    <div role="status" aria-label={label}>
      {widths.map((width, row) => (
        <div key={row} className={styles.row}>
          <span className={`${styles.bar} ${styles[width]}`} />
          <span className={`${styles.bar} ${styles.meta}`} />
        </div>
      ))}
    </div>
  );
}

import type { Milestone } from '../workspace/schema.ts';

/**
 * The first milestone from today on that partners may know of and that is not cancelled; of the
 * given kind when there is one. On the same day the earlier hour comes first, and a whole day before it.
 */
export function nextMilestone(
  milestones: readonly Milestone[],
  today: string,
  kind: string | null,
): Milestone | null {
  const coming = milestones.filter(
    (milestone) =>
      milestone.date >= today &&
      milestone.visibility === 'partners' &&
      milestone.status !== 'cancelled' &&
      (kind === null || milestone.kind === kind),
  );
  let first: Milestone | null = null;
  for (const milestone of coming) {
    if (first === null || momentOf(milestone) < momentOf(first)) first = milestone;
  }
  return first;
}

function momentOf(milestone: Milestone): string {
  return `${milestone.date} ${milestone.start ?? ''}`;
}

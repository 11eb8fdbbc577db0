import { parseWorkspace } from '../../core/workspace/parse-workspace.ts';
import type { Workspace } from '../../core/workspace/schema.ts';

/** The day the sample was written for: a Thursday in the middle of its third stage. */
const SAMPLE_DAY = '2027-05-20';

/**
 * The sample workspace as a living demo: every date moves by the same whole number of weeks, so that
 * `today` (an ISO date) lies within three days of the sample's own day and every weekday stays.
 */
export function shiftWorkspaceDates(workspace: Workspace, today: string): Workspace {
  const days = Temporal.PlainDate.from(SAMPLE_DAY).until(today, { largestUnit: 'days' }).days;
  const weeks = Math.round(days / 7);
  const shifted = JSON.stringify(workspace, (_key, value: unknown) => shiftDate(value, weeks));
  const parsed = parseWorkspace(shifted);
  if (!parsed.ok) throw new Error(`The sample does not fit around ${today}`);
  return parsed.value;
}

/** A text that is a date or a timestamp and nothing else; dates inside sentences are not ours to change. */
function shiftDate(value: unknown, weeks: number): unknown {
  if (typeof value !== 'string') return value;
  const [, date, rest] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:.*)?$/.exec(value) ?? [];
  if (date === undefined) return value;
  return Temporal.PlainDate.from(date).add({ weeks }).toString() + (rest ?? '');
}

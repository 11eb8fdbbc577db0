import fc from 'fast-check';
import { parseWorkspace } from '../../../src/core/workspace/parse-workspace.ts';
import { shiftWorkspaceDates } from '../../../src/sandbox/seed/shift-workspace-dates.ts';
import { aWorkspace } from '../../support/a-workspace.ts';

const sample = aWorkspace();
const dates = /"(\d{4}-\d{2}-\d{2})"/g;

const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());

describe('the sample, moved to another day', () => {
  it.each(['2027-05-17', '2027-05-20', '2027-05-23'])('is the sample itself on %s', (today) => {
    expect(shiftWorkspaceDates(sample, today)).toEqual(sample);
  });

  it('moves every date by the same weeks', () => {
    const moved = shiftWorkspaceDates(sample, '2026-11-26');
    expect(moved.route.stages[2]).toMatchObject({ start: '2026-10-08', end: '2027-01-06' });
    expect(moved.milestones.find(({ id }) => id === 'm11')?.date).toBe('2026-11-26');
    expect(moved.blocks[3]?.validUntil).toBe('2027-01-06');
    expect(moved.programme.period.start).toBe('2026-04-09');
  });

  it('moves the day in a timestamp and leaves its time', () => {
    const entry = { id: 'j1', kind: 'event', target: 'x', contentHash: 'y' };
    const journal = [{ ...entry, at: '2027-05-20T08:30:00Z' }];
    const moved = shiftWorkspaceDates({ ...sample, journal }, '2027-05-27');
    expect(moved.journal[0]?.at).toBe('2027-05-27T08:30:00Z');
  });

  it('is a valid workspace whose third stage holds that day, and keeps every weekday', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const moved = shiftWorkspaceDates(sample, today);
        expect(parseWorkspace(JSON.stringify(moved)).ok).toBe(true);
        const third = moved.route.stages[2];
        expect(third && third.start <= today && today <= third.end).toBe(true);
        const [now] = nearestMilestone(moved.milestones, today);
        expect(now).toBeLessThanOrEqual(3);
        expect(weekdays(moved)).toEqual(weekdays(sample));
        expect(distances(moved)).toEqual(distances(sample));
      }),
      { numRuns: 20 },
    );
  });

  it('moves back to where it came from', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const weeks = shiftWorkspaceDates(sample, today);
        const back = Temporal.PlainDate.from('2027-05-20').add(
          Temporal.PlainDate.from(weeks.programme.period.start).until(
            sample.programme.period.start,
          ),
        );
        expect(shiftWorkspaceDates(weeks, back.toString())).toEqual(sample);
      }),
      { numRuns: 20 },
    );
  });
});

function datesIn(value: unknown): readonly Temporal.PlainDate[] {
  return [...JSON.stringify(value).matchAll(dates)].map(([, date]) =>
    Temporal.PlainDate.from(date ?? ''),
  );
}

function weekdays(value: unknown): readonly number[] {
  return datesIn(value).map(({ dayOfWeek }) => dayOfWeek);
}

/** Days from the first date to each of them. */
function distances(value: unknown): readonly number[] {
  const [first, ...others] = datesIn(value);
  return others.map((date) => (first === undefined ? NaN : first.until(date).days));
}

function nearestMilestone(
  milestones: readonly { readonly date: string }[],
  today: string,
): readonly number[] {
  return milestones
    .map(({ date }) => Math.abs(Temporal.PlainDate.from(today).until(date).days))
    .sort((one, other) => one - other);
}

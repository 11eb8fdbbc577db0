import type { Clock } from '../../ports/clock.ts';

/** The clock of this machine; one source, so that a browser whose clock is set for a test has one time. */
export function createSystemClock(milliseconds: () => number = () => Date.now()): Clock {
  const now = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(milliseconds());
  return {
    today: (timeZone) => now().toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    now: () => now().toString(),
    sleep: (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
  };
}

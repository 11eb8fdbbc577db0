import * as v from 'valibot';
import { createSystemClock } from '../../../src/adapters/browser/system-clock.ts';

const at = (moment: string) => createSystemClock(() => Date.parse(moment));

test.each([
  ['2027-05-20T21:59:59Z', 'Europe/Amsterdam', '2027-05-20'],
  ['2027-05-20T22:00:00Z', 'Europe/Amsterdam', '2027-05-21'],
  ['2027-01-01T22:59:59Z', 'Europe/Amsterdam', '2027-01-01'],
  ['2027-01-01T23:00:00Z', 'Europe/Amsterdam', '2027-01-02'],
  ['2027-05-20T23:30:00Z', 'UTC', '2027-05-20'],
  ['2027-05-20T02:00:00Z', 'America/St_Johns', '2027-05-19'],
])('at %s it is in %s %s', (moment, timeZone, today) => {
  expect(at(moment).today(timeZone)).toBe(today);
});

test.each(['2027-05-20T08:00:00Z', '2027-05-20T08:00:00.120Z'])(
  'this moment is told in UTC, as a time stamp that others can read: %s',
  (moment) => {
    const now = at(moment).now();
    expect(Date.parse(now)).toBe(Date.parse(moment));
    expect(now).toMatch(/Z$/u);
    expect(v.is(v.pipe(v.string(), v.isoTimestamp()), now)).toBe(true);
  },
);

test('without a clock of its own it is the clock of this machine', () => {
  const before = Date.now();
  const now = Date.parse(createSystemClock().now());
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('sleeping takes the time that was asked for', async () => {
  jest.useFakeTimers();
  try {
    let awake = false;
    const sleeping = createSystemClock(() => 0)
      .sleep(400)
      .then(() => (awake = true));
    await jest.advanceTimersByTimeAsync(399);
    expect(awake).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await sleeping;
    expect(awake).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

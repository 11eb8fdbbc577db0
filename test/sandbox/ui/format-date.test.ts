import {
  dateGroup,
  formatListDate,
  formatLongDate,
  formatTime,
} from '../../../src/sandbox/outlook/ui/format-date.ts';

/** Dates are told in the zone of whoever looks, so these are as well: day of May 2027, hour, minute. */
const at = (day: number, hour: number, minute = 0): Date => new Date(2027, 4, day, hour, minute);
const NOW = at(20, 9);

test.each([
  ['nl-NL', '08.05'],
  ['fr-FR', '08:05'],
  ['en-US', '08:05'],
] as const)('a time in %s', (language, expected) => {
  expect(formatTime(at(20, 8, 5), language)).toBe(expected);
});

test('midnight is 00, not 24', () => {
  expect(formatTime(at(20, 0), 'nl-NL')).toBe('00.00');
});

test.each([
  ['just now', NOW, 'today'],
  ['the first minute of today', at(20, 0), 'today'],
  ['later today', at(20, 23, 59), 'today'],
  ['a clock that is ahead', at(21, 1), 'today'],
  ['the last minute of yesterday', at(19, 23, 59), 'yesterday'],
  ['the first minute of yesterday', at(19, 0), 'yesterday'],
  ['two days ago', at(18, 12), 'week'],
  ['six days ago', at(14, 0), 'week'],
  ['seven days ago', at(13, 23, 59), 'earlier'],
  ['a year ago', new Date(2026, 4, 20), 'earlier'],
] as const)('%s', (_name, date, group) => {
  expect(dateGroup(date, NOW)).toBe(group);
});

test.each([
  ['into summer time', new Date(2027, 2, 29, 1), new Date(2027, 2, 28, 1)],
  ['out of it', new Date(2027, 10, 1, 1), new Date(2027, 9, 31, 1)],
])('the day before is yesterday when the clock goes %s', (_name, now, date) => {
  expect(dateGroup(date, now)).toBe('yesterday');
});

test.each([
  ['today', at(20, 8, 5), 'nl-NL', '08.05'],
  ['yesterday', at(19, 14, 2), 'nl-NL', 'wo 14.02'],
  ['this week', at(17, 14, 2), 'fr-FR', 'lun. 14:02'],
  ['this week', at(17, 14, 2), 'en-US', 'Mon 14:02'],
  ['this year', at(3, 14, 2), 'nl-NL', '3 mei'],
  ['this year', at(3, 14, 2), 'en-US', '3 May'],
  ['another year', new Date(2026, 4, 3), 'fr-FR', '3 mai 2026'],
] as const)('in a list: %s, %s, %s', (_name, date, language, expected) => {
  expect(formatListDate(date, NOW, language)).toBe(expected);
});

test.each([
  ['nl-NL', 'do 20 mei 2027 08.05'],
  ['fr-FR', 'jeu. 20 mai 2027 08:05'],
  ['en-US', 'Thu, 20 May 2027 08:05'],
] as const)('above a message in %s', (language, expected) => {
  expect(formatLongDate(at(20, 8, 5), language)).toBe(expected);
});

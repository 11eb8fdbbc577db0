import { validityOf } from '../../../../src/taskpane/features/write/block-validity.ts';

test.each([
  ['valid', null],
  ['valid', '2027-07-20'],
  ['soon', '2027-07-19'],
  ['soon', '2027-05-20'],
  ['expired', '2027-05-19'],
  ['expired', '2026-12-31'],
])('on 20 May 2027 a text is %s with %s as its last day', (validity, validUntil) => {
  expect(validityOf(validUntil, '2027-05-20')).toBe(validity);
});

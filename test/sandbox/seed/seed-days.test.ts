import {
  copyDeadline,
  onWorkingDay,
  workingDaysAfter,
  workingDaysBefore,
} from '../../../src/sandbox/seed/seed-days.ts';

// 2027-05-20 is a Thursday.
describe('working days of the seed', () => {
  it('steps over the weekend', () => {
    expect(workingDaysAfter('2027-05-20', 2)).toBe('2027-05-24');
    expect(workingDaysBefore('2027-05-24', 1)).toBe('2027-05-21');
    expect(workingDaysBefore('2027-05-23', 1)).toBe('2027-05-21');
    expect(workingDaysAfter('2027-05-20', 0)).toBe('2027-05-20');
  });

  it('finds the working day at or before a day', () => {
    expect(onWorkingDay('2027-05-22')).toBe('2027-05-21');
    expect(onWorkingDay('2027-05-23')).toBe('2027-05-21');
    expect(onWorkingDay('2027-05-24')).toBe('2027-05-24');
  });

  it('puts a copy deadline in the weekend on the Friday', () => {
    expect(copyDeadline('2027-05-31', 8)).toBe('2027-05-21');
    expect(copyDeadline('2027-05-31', 7)).toBe('2027-05-24');
  });
});

import fc from 'fast-check';
import {
  formatDayMonth,
  formatLongDate,
  formatShortDate,
  formatTime,
} from '../../../src/core/time/format-date.ts';
import { languages } from '../../../src/core/workspace/schema.ts';

describe('a date', () => {
  it.each([
    [
      '2027-01-28',
      'donderdag 28 januari 2027',
      'jeudi 28 janvier 2027',
      'Thursday 28 January 2027',
      '28-01-2027',
    ],
    [
      '2027-03-01',
      'maandag 1 maart 2027',
      'lundi 1er mars 2027',
      'Monday 1 March 2027',
      '01-03-2027',
    ],
    [
      '2027-03-28',
      'zondag 28 maart 2027',
      'dimanche 28 mars 2027',
      'Sunday 28 March 2027',
      '28-03-2027',
    ],
    [
      '2027-08-01',
      'zondag 1 augustus 2027',
      'dimanche 1er août 2027',
      'Sunday 1 August 2027',
      '01-08-2027',
    ],
    [
      '2027-12-09',
      'donderdag 9 december 2027',
      'jeudi 9 décembre 2027',
      'Thursday 9 December 2027',
      '09-12-2027',
    ],
  ])('of %s is written in full in three languages and short in Dutch', (iso, nl, fr, en, short) => {
    expect(formatLongDate(iso, 'nl')).toBe(nl);
    expect(formatLongDate(iso, 'fr')).toBe(fr);
    expect(formatLongDate(iso, 'en')).toBe(en);
    expect(formatShortDate(iso, 'nl')).toBe(short);
  });

  it.each([
    ['2027-06-30', '30 juni', '30 juin', '30 June'],
    ['2027-03-01', '1 maart', '1er mars', '1 March'],
  ])('of %s is a day and a month without its year', (iso, nl, fr, en) => {
    expect(languages.map((language) => formatDayMonth(iso, language))).toEqual([nl, fr, en]);
  });

  it('is written with slashes in French and English', () => {
    expect(formatShortDate('2027-03-01', 'fr')).toBe('01/03/2027');
    expect(formatShortDate('2027-03-01', 'en')).toBe('01/03/2027');
  });

  it('agrees with the calendar of the machine, whatever the day', () => {
    const day = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const expected = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
        expect(formatLongDate(date.toISOString().slice(0, 10), 'nl')).toBe(expected.format(date));
      }),
    );
  });
});

describe('a time', () => {
  it.each([
    ['09:30', '9.30 uur', '9\u00a0h\u00a030', '9.30 am'],
    ['13:30', '13.30 uur', '13\u00a0h\u00a030', '1.30 pm'],
    ['00:05', '0.05 uur', '0\u00a0h\u00a005', '12.05 am'],
    ['12:00', '12.00 uur', '12\u00a0h\u00a000', '12.00 pm'],
  ])('of %s is written as it is said', (iso, nl, fr, en) => {
    expect(languages.map((language) => formatTime(iso, language))).toEqual([nl, fr, en]);
  });
});

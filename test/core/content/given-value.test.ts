import fc from 'fast-check';

import { formatGivenValue, mergeValues } from '../../../src/core/content/given-value.ts';
import { placeholders } from '../../../src/core/content/placeholder.ts';
import type { PlaceholderName } from '../../../src/core/content/placeholder.ts';
import type { Language } from '../../../src/core/workspace/schema.ts';

describe('formatGivenValue', () => {
  it.each<[PlaceholderName, string, Language, string]>([
    ['deadline', '2027-06-10', 'nl', 'donderdag 10 juni 2027'],
    ['deadline', '2027-03-01', 'fr', 'lundi 1er mars 2027'],
    ['deadline', ' 2027-06-10 ', 'en', 'Thursday 10 June 2027'],
    ['deadline', 'volgende week', 'nl', 'volgende week'],
    ['deadline', '2027-02-31', 'nl', '2027-02-31'],
    ['moment.begintijd', '09:30', 'nl', '9.30'],
    ['moment.eindtijd', '15:00', 'fr', '15\u00a0h\u00a000'],
    ['moment.eindtijd', '25:00', 'nl', '25:00'],
    ['moment.titel', '2027-06-10', 'nl', '2027-06-10'],
    ['link.kalender', ' https://x.example ', 'nl', 'https://x.example'],
  ])('writes %s %j in %s as %j', (name, raw, language, expected) => {
    expect(formatGivenValue(name, raw, language)).toBe(expected);
  });

  it('accepts anything for anything', () => {
    const names = Object.keys(placeholders) as PlaceholderName[];
    const raw = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^\d{4}-\d\d-\d\d$/),
      fc.stringMatching(/^\d\d:\d\d$/),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        raw,
        fc.constantFrom<Language>('nl', 'fr', 'en'),
        (name, text, language) => {
          expect(formatGivenValue(name, text, language).length).toBeGreaterThanOrEqual(
            text.trim() === '' ? 0 : 1,
          );
        },
      ),
    );
  });
});

describe('mergeValues', () => {
  const values = new Map<PlaceholderName, string>([
    ['moment.datum', 'donderdag 17 juni 2027'],
    ['moment.locatie', 'Tilburg'],
  ]);

  it('lets what was given win and keeps the rest', () => {
    const given = new Map<PlaceholderName, string>([
      ['moment.locatie', 'Breda'],
      ['deadline', 'vrijdag'],
    ]);
    expect(Object.fromEntries(mergeValues(values, given))).toEqual({
      'moment.datum': 'donderdag 17 juni 2027',
      'moment.locatie': 'Breda',
      deadline: 'vrijdag',
    });
  });

  it('lets an empty field change nothing, and leaves both as they were', () => {
    const given = new Map<PlaceholderName, string>([['moment.locatie', ' ']]);
    expect(mergeValues(values, given)).toEqual(values);
    expect(values.get('moment.locatie')).toBe('Tilburg');
  });
});

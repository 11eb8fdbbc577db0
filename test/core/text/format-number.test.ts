import { formatNumber } from '../../../src/core/text/format-number.ts';
import { languages } from '../../../src/core/workspace/schema.ts';

describe('a number', () => {
  it.each([
    [450000, '450.000', '450\u202f000', '450,000'],
    [15, '15', '15', '15'],
    [999, '999', '999', '999'],
    [1000, '1.000', '1\u202f000', '1,000'],
    [-1234567.5, '-1.234.567,5', '-1\u202f234\u202f567,5', '-1,234,567.5'],
    [0.25, '0,25', '0,25', '0.25'],
    [1e21, '1e+21', '1e+21', '1e+21'],
  ])('of %d is grouped as each language does', (value, nl, fr, en) => {
    expect(languages.map((language) => formatNumber(value, language))).toEqual([nl, fr, en]);
  });
});

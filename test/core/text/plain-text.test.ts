import fc from 'fast-check';

import { normaliseText } from '../../../src/core/text/plain-text.ts';

describe('normaliseText', () => {
  it.each([
    ['no-break spaces', 'op 20\u00a0mei\u202f2027', 'op 20 mei 2027'],
    ['line breaks of every kind', 'een\r\n\r\ntwee\u2028drie\u000bvier', 'een twee drie vier'],
    ['zero-width characters', 'ge\u00adzin\u200b en\ufeff plan\u2060', 'gezin en plan'],
    ['space around', '\n  een plan \t', 'een plan'],
    ['letters in two parts', 'e\u0301e\u0301n plan', 'één plan'],
    ['control characters', 'een\u0000plan', 'een plan'],
  ])('takes away the difference that %s make', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('keeps words apart and in order', () => {
    expect(normaliseText('een plan')).not.toBe(normaliseText('eenplan'));
    expect(normaliseText('plan een')).not.toBe(normaliseText('een plan'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

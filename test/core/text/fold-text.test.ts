import fc from 'fast-check';

import { foldText } from '../../../src/core/text/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Réunion des Partenaires', 'reunion des partenaires'],
    ['collega’s', "collega's"],
    ['Qu’est-ce que\u00a0?', "qu'est-ce que ?"],
    ['één – twee', 'een - twee'],
    ['  Wat   VRAGEN we ', 'wat vragen we'],
    ['İstanbul', 'istanbul'],
    ['ge\u00adzin', 'gezin'],
  ])('folds %j to %j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

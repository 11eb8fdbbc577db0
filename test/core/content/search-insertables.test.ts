import fc from 'fast-check';

import type { Insertable } from '../../../src/core/content/insertable.ts';
import { searchInsertables } from '../../../src/core/content/search-insertables.ts';
import { foldText } from '../../../src/core/text/fold-text.ts';

function item(title: string, text = ''): Insertable {
  return {
    ref: { kind: 'block', id: title },
    title,
    category: 'explanation',
    languages: ['nl'],
    owner: '',
    changedOn: null,
    validUntil: null,
    searchText: foldText(`${title}\n${text}`),
  };
}

const all = [
  item('Hulp nodig?', 'Bel Veilig Thuis. Wat vragen we aan jou?'),
  item('Waar staan we nu?', 'We zijn in fase drie.'),
  item('Wat vragen we?', 'Deel dit met je collega’s.'),
  item('Vragen over geld', 'Eén plan.'),
  item('Bevragen', 'Réunion des partenaires'),
];

describe('searchInsertables', () => {
  it.each([
    ['vragen', ['Vragen over geld', 'Wat vragen we?', 'Bevragen', 'Hulp nodig?']],
    ['wat vragen', ['Wat vragen we?', 'Hulp nodig?']],
    ['vragen wat', ['Wat vragen we?', 'Hulp nodig?']],
    ['WAT  VRA', ['Wat vragen we?', 'Hulp nodig?']],
    ['reunion', ['Bevragen']],
    ['ÉÉN', ['Vragen over geld']],
    ["collega's", ['Wat vragen we?']],
    ['nu?', ['Waar staan we nu?']],
    ['fase hulp', []],
    ['[.*(', []],
  ])('for %j finds the best first', (query, titles) => {
    expect(searchInsertables(all, query).map(({ title }) => title)).toEqual(titles);
  });

  it.each(['', '  ', '\u00a0\u200b'])('gives everything for the empty query %j', (query) => {
    expect(searchInsertables(all, query)).toEqual(all);
  });

  it('gives back the very items, each once, for any query', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('v', 'r', 'a', 'g', 'e', 'n', ' ', 'É') }),
    );
    fc.assert(
      fc.property(query, (text) => {
        const found = searchInsertables(all, text);
        expect(new Set(found).size).toBe(found.length);
        for (const one of found) expect(all).toContain(one);
      }),
    );
  });

  it('finds less, never something else, when a word is added', () => {
    const word = fc.constantFrom('wat', 'vragen', 'we', 'een', 'plan', 'fase', 'x');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (words, more) => {
        const before = searchInsertables(all, words.join(' '));
        for (const one of searchInsertables(all, [...words, more].join(' '))) {
          expect(before).toContain(one);
        }
      }),
    );
  });
});

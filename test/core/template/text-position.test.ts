import fc from 'fast-check';

import { positionsIn } from '../../../src/core/template/text-position.ts';

describe('positionsIn', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nbc', 1, 1, 2],
    ['a\nbc', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
    ['\n', 1, 2, 1],
  ])('in %j offset %i is line %i, column %i', (text, offset, line, column) => {
    expect(positionsIn(text)(offset)).toEqual({ line, column });
  });

  it('agrees with counting line by line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(20), (text, at) => {
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split('\n');
        expect(positionsIn(text)(offset)).toEqual({
          line: before.length,
          column: before.at(-1)!.length + 1,
        });
      }),
    );
  });
});

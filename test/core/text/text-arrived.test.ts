import fc from 'fast-check';
import { textArrived } from '../../../src/core/text/text-arrived.ts';

test.each([
  ['in an empty mail', '', 'Wij en jij.', true],
  ['at the start', 'Groet', 'Wij en jij. Groet', true],
  ['in the middle', 'Dag. Groet', 'Dag. Wij en jij. Groet', true],
  ['a second time', 'Wij en jij.', 'Wij en jij. Wij en jij.', true],
  ['with its paragraphs joined', 'Dag.', 'Dag.Wij enjij.', true],
  ['broken over lines', '', 'Wij\r\nen\n\n jij.', true],
  ['with spaces that do not break', '', 'Wij\u00a0en\u202fjij.', true],
  ['with soft hyphens', '', 'Wij en j\u00adij.', true],
  ['not at all', 'Groet', 'Groet', false],
  ['only before', 'Wij en jij.', 'Wij en jij.', false],
  ['in part', '', 'Wij en', false],
  ['in another order', '', 'jij en Wij.', false],
  ['with another word', '', 'Wij en zij.', false],
  ['in capitals', '', 'WIJ EN JIJ.', false],
  ['once less than before', 'Wij en jij. Wij en jij.', 'Wij en jij.', false],
])('a text that stands there %s', (_what, before, after, arrived) => {
  expect(textArrived(before, after, 'Wij en jij.')).toBe(arrived);
});

test('the address of a link may stand behind it once more', () => {
  const after = 'Lees de uitleg <https://partner.example/?a=1> vandaag.';
  expect(textArrived('', after, 'Lees de uitleg vandaag.')).toBe(true);
});

test('an address between angle brackets in the text itself may be missing', () => {
  const written = 'Zie <https://partner.example> vandaag.';
  expect(textArrived('', 'Zie vandaag.', written)).toBe(true);
});

test.each(['', '  \n ', '\u200b'])('a text with nothing in it is always there: "%s"', (written) => {
  expect(textArrived('a', 'a', written)).toBe(true);
});

/* Few letters, so that texts overlap and repeat. */
const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 12 });
/** A text that no piece of the mail around it can be a part of. */
const written = words.map((inside) => `«${inside}»`);

test('a text put in anywhere has arrived, how ever often it stands there already', () => {
  fc.assert(
    fc.property(words, words, written, fc.nat({ max: 3 }), (before, after, text, copies) => {
      const mail = before + text.repeat(copies);
      expect(textArrived(mail + after, mail + text + after, text)).toBe(true);
    }),
  );
});

test('a mail that stays as it was never has a text that arrived', () => {
  fc.assert(
    fc.property(words, written, words, (before, text, after) => {
      for (const mail of [before + after, before + text + after]) {
        expect(textArrived(mail, mail, text)).toBe(false);
      }
    }),
  );
});

test('what a mail program does to white space never matters', () => {
  const space = fc.constantFrom('', ' ', '\n', '\r\n\r\n', '\u00a0', '\t');
  fc.assert(
    fc.property(words, written, words, fc.array(space), (before, text, after, spaces) => {
      const reflowed = Array.from(before + text + after)
        .map((letter, index) => (/\s/u.test(letter) ? '' : letter) + (spaces[index] ?? ''))
        .join('');
      expect(textArrived(before + after, reflowed, text)).toBe(true);
    }),
  );
});

test('a text that lost a word has not arrived', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2 }),
      fc.nat(),
      (all, at) => {
        const lost = all.filter((_word, index) => index !== at % all.length);
        expect(textArrived('', lost.join(' '), `«${all.join(' ')}»`)).toBe(false);
        expect(textArrived('', `«${lost.join(' ')}»`, `«${all.join(' ')}»`)).toBe(false);
      },
    ),
  );
});

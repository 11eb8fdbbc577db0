import { parseTyped, serializeTyped } from '../../src/taskpane/typed.ts';

test('what was typed comes back as it was', () => {
  const typed = { query: 'wat "is"', given: { deadline: '2027-06-04' } };
  expect(parseTyped(serializeTyped(typed))).toEqual(typed);
});

test.each([
  ['nothing was kept', null],
  ['it is no JSON', '{"query":'],
  ['it is something else', '[1, 2]'],
  ['it has other types', '{"query":1,"given":"x"}'],
  ['it names places that do not exist', '{"query":"","given":{"toString":"x","geheim":"y"}}'],
  ['a value is no text', '{"given":{"deadline":5}}'],
])('what is not recognised is left out: %s', (_, text) => {
  expect(parseTyped(text)).toEqual({ query: '', given: {} });
});

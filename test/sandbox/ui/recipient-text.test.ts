import {
  distinctPeople,
  isAddress,
  personFromText,
  samePerson,
  splitRecipients,
  suggestPeople,
} from '../../../src/sandbox/outlook/ui/page/recipient-text.ts';

const sanne = { name: 'Sanne van der Velden', address: 'sanne@veiligthuis.example' };
const zoe = { name: 'Zoë Müller', address: 'z.muller@om.example' };
const bart = { name: 'Bart van Loon', address: 'Bart@Huis.example' };
const known = [sanne, zoe, bart];

test.each([
  'a@b.example',
  'a.b+c@sub.domain.example',
  "o'brien@b.example",
  'zoë@müller.example',
  'a@b-c.example',
])('%s is an address', (text) => {
  expect(isAddress(text)).toBe(true);
});

test.each([
  '',
  'sanne',
  'sanne@',
  '@b.example',
  'a@b',
  'a@b.',
  'a@.example',
  'a@b..example',
  'a@b@c.example',
  'a b@c.example',
  'a@b.example ',
  '<a@b.example>',
  'a@b.example;c@d.example',
  'a,b@c.example',
])('%j is no address', (text) => {
  expect(isAddress(text)).toBe(false);
});

test.each([
  ['an address', 'x@y.example', { name: 'x@y.example', address: 'x@y.example' }],
  [
    'an address with space around',
    '  x@y.example ',
    { name: 'x@y.example', address: 'x@y.example' },
  ],
  ['an address in brackets', '<x@y.example>', { name: 'x@y.example', address: 'x@y.example' }],
  ['a name and an address', 'Xander Y <x@y.example>', { name: 'Xander Y', address: 'x@y.example' }],
  ['a name in quotes', '"Y, Xander" <x@y.example>', { name: 'Y, Xander', address: 'x@y.example' }],
  ['without space between', 'Xander<x@y.example>', { name: 'Xander', address: 'x@y.example' }],
  ['someone known by address', 'SANNE@veiligthuis.example', sanne],
  ['someone known under another name', 'S. <sanne@veiligthuis.example>', sanne],
  ['someone known by name', 'bart van loon', bart],
  ['half a name', 'bart', { name: 'bart', address: 'bart' }],
])('%s', (_name, text, person) => {
  expect(personFromText(text, known)).toEqual(person);
});

test.each([
  ['nothing', '', []],
  ['separators only', ' ; ,\n', []],
  ['one', 'a@b.example', ['a@b.example']],
  ['semicolons', 'a@b.example; c@d.example;', ['a@b.example', 'c@d.example']],
  ['commas', 'a@b.example, c@d.example', ['a@b.example', 'c@d.example']],
  ['lines', 'a@b.example\r\nc@d.example\n', ['a@b.example', 'c@d.example']],
  ['cells of a sheet', 'a@b.example\tc@d.example', ['a@b.example', 'c@d.example']],
  ['names', 'A <a@b.example>; C D <c@d.example>', ['A <a@b.example>', 'C D <c@d.example>']],
  [
    'a comma in a quoted name',
    '"Velden, Sanne van der" <a@b.example>, c@d.example',
    ['"Velden, Sanne van der" <a@b.example>', 'c@d.example'],
  ],
  ['a quote that never ends', '"a@b.example; c@d.example', ['"a@b.example', 'c@d.example']],
])('splits %s', (_name, text, parts) => {
  expect(splitRecipients(text)).toEqual(parts);
});

test.each([
  ['the first name', 'san', [sanne]],
  ['the family name', 'vel', [sanne]],
  ['the whole name', 'sanne van der', [sanne]],
  ['a part of the name that begins with a word', 'van', [sanne, bart]],
  ['words in the middle', 'van lo', [bart]],
  ['the address', 'z.mul', [zoe]],
  ['the domain', 'veilig', [sanne]],
  ['capitals', 'SANNE', [sanne]],
  ['without accents', 'zoe mu', [zoe]],
  ['with accents where there are none', 'sánne', [sanne]],
  ['the middle of a word', 'elden', []],
  ['nothing', '', []],
  ['white space', '  ', []],
])('suggests by %s', (_name, query, people) => {
  expect(suggestPeople(query, known, [])).toEqual(people);
});

test('does not suggest who is there already, and never more than six', () => {
  expect(suggestPeople('van', known, [{ ...sanne, address: sanne.address.toUpperCase() }])).toEqual(
    [bart],
  );
  const many = Array.from({ length: 9 }, (_, at) => ({ name: 'Van', address: `${at}@b.example` }));
  expect(suggestPeople('van', many, [])).toEqual(many.slice(0, 6));
});

test('an address is the same in capitals', () => {
  expect(samePerson(bart, { name: 'B', address: 'bart@huis.example' })).toBe(true);
  expect(samePerson(bart, sanne)).toBe(false);
});

test('everyone once, by the first mention; who has no address is nobody', () => {
  const again = { name: 'bart@huis.example', address: 'bart@huis.example' };
  expect(distinctPeople([bart, sanne, again, { name: 'Niemand', address: '' }])).toEqual([
    bart,
    sanne,
  ]);
});

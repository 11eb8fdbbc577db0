import { occasionFor } from '../../../src/core/content/occasion.ts';
import { aSmallWorkspace } from './a-small-workspace.ts';

const workspace = aSmallWorkspace();
const sanne = [{ name: 'Sanne', address: 'sanne@veiligthuis.example' }];

test.each([
  ['the recipients', sanne, {}, { language: 'nl', form: 'je', audienceId: null }],
  ['nobody yet, as the sender writes', [], {}, { form: 'je' }],
  ['recipients that cannot be read, formally', null, {}, { language: 'nl', form: 'u' }],
  ['the user before them', sanne, { form: 'u', language: 'fr' }, { form: 'u', language: 'fr' }],
  ['the user before what cannot be read', null, { form: 'je' }, { form: 'je' }],
] as const)('the text is wished for by %s', (_, recipients, choices, wish) => {
  expect(occasionFor(workspace, recipients, '2027-05-20', { choices }).wish).toMatchObject(wish);
});

test('what the user gave and the day go along', () => {
  const given = { deadline: '2027-06-04' };
  expect(occasionFor(workspace, sanne, '2027-05-20', { given })).toMatchObject({
    given,
    today: '2027-05-20',
    addressing: { partner: { id: 'p01' } },
  });
  expect(occasionFor(workspace, sanne, '2027-05-20').given).toEqual({});
});

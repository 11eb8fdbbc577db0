import { occasionFor } from '../../../../src/core/content/occasion.ts';
import type { ContentWish } from '../../../../src/core/content/compose-content.ts';
import type { OpenItem } from '../../../../src/ports/mail-item.ts';
import { describeRecipients } from '../../../../src/taskpane/features/write/describe-recipients.ts';
import type { Recipients } from '../../../../src/taskpane/features/write/useRecipients.ts';
import { loadText } from '../../../../src/taskpane/load-text.ts';
import type { Text } from '../../../../src/taskpane/load-text.ts';
import { fakeMail, fakeReading } from '../../../support/fake-outlook.ts';
import { aPaneWorkspace, TODAY } from '../../a-pane-workspace.ts';
import { aPartner } from '../../../core/content/a-small-workspace.ts';

let text: Text;
beforeAll(async () => {
  text = await loadText('nl');
});

const ruben = 'ruben@reclassering.example';
const els = 'els@reclassering.example';
const wit = 'wit@om.example';
const colleague = 'info@reclassering.example';
const stranger = 'piet@elders.example';
const known = (...addresses: readonly string[]): Recipients => ({
  kind: 'known',
  people: addresses.map((address) => ({ name: '', address })),
});

function describeThem(
  recipients: Recipients,
  options: {
    item?: OpenItem | null;
    overrides?: Partial<ContentWish>;
    workspace?: ReturnType<typeof aPaneWorkspace>;
  } = {},
) {
  const { item = fakeMail(), overrides = {}, workspace = aPaneWorkspace() } = options;
  const people = recipients.kind === 'known' ? recipients.people : null;
  const occasion = occasionFor(workspace, people, TODAY, { choices: overrides });
  return describeRecipients({ item, recipients, occasion, overrides, text, language: 'nl' });
}

test.each<[string, Recipients, OpenItem | null, string, string]>([
  ['one partner', known(ruben, els), fakeMail(), 'Reclassering', '2 mensen · je-vorm · Nederlands'],
  ['a reader of French', known(wit), fakeMail(), 'OM', '1 mens · Frans'],
  ['nobody yet', known(), fakeMail(), 'Nog geen ontvangers', 'je-vorm · Nederlands'],
  ['no sender', known(), fakeReading(null), 'Geen afzender', 'je-vorm · Nederlands'],
  ['no mail', known(), null, 'Geen mail open', 'je-vorm · Nederlands'],
  [
    'a stranger',
    known(stranger),
    fakeMail(),
    'Onbekende ontvanger',
    '1 mens · u-vorm · Nederlands',
  ],
  [
    'one partner and a stranger',
    known(ruben, stranger),
    fakeMail(),
    'Reclassering',
    '2 mensen · u-vorm · Nederlands',
  ],
  [
    'several partners',
    known(ruben, wit),
    fakeMail(),
    'Verschillende partners',
    '2 mensen · u-vorm · Nederlands',
  ],
  [
    'unreadable',
    { kind: 'unreadable' },
    fakeMail(),
    'Ontvangers niet te lezen',
    'u-vorm · Nederlands',
  ],
])('%s is named', (_, recipients, item, title, meta) => {
  expect(describeThem(recipients, { item })).toMatchObject({ title, meta });
});

test.each<[string, Recipients, Partial<ContentWish>, RegExp[]]>([
  ['nothing when they agree', known(ruben, els), {}, []],
  [
    'where they differ',
    known(ruben, wit),
    {},
    [/verschillende talen\. Daarom Nederlands/, /met je aan/],
  ],
  ['not what was chosen by hand', known(ruben, wit), { language: 'nl', form: 'je' }, []],
  ['no form in a language that has one', known(ruben, wit), { language: 'fr' }, []],
  ['who is unknown', known(ruben, stranger), { form: 'u' }, [/1 adres staat niet/]],
  [
    'who is unknown at a partner that is known',
    known(els, colleague),
    { form: 'u' },
    [/1 adres is geen/],
  ],
  ['why u', { kind: 'unreadable' }, {}, [/Daarom de u-vorm/]],
  ['not why u when it was chosen', { kind: 'unreadable' }, { form: 'je' }, []],
])('remarks on %s', (_, recipients, overrides, patterns) => {
  const { remarks } = describeThem(recipients, { overrides });
  expect(remarks).toEqual(patterns.map((pattern) => expect.stringMatching(pattern) as string));
});

test.each([
  ['Reclassering', 'RE'],
  ['Veilig Thuis', 'VT'],
  ['Zorg- en Veiligheidshuis', 'ZE'],
  ['Élan', 'ÉL'],
  ['112', ''],
])('the initials of %s are "%s"', (name, initials) => {
  const partner = aPartner({ shortName: { nl: name }, mailDomains: ['elders.example'] });
  const workspace = aPaneWorkspace({ partners: [partner] });
  expect(describeThem(known(stranger), { workspace }).initials).toBe(initials);
});

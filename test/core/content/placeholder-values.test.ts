import { addressingFor } from '../../../src/core/content/addressing.ts';
import type { Content } from '../../../src/core/content/compose-content.ts';
import { placeholders } from '../../../src/core/content/placeholder.ts';
import { placeholderValues } from '../../../src/core/content/placeholder-values.ts';
import type { Language, Workspace } from '../../../src/core/workspace/schema.ts';
import {
  aContact,
  aMilestone,
  aPartner,
  aProgramme,
  aSmallWorkspace,
} from './a-small-workspace.ts';

const content: Content = {
  ref: { kind: 'block', id: 'tb-01' },
  title: 'Wat vragen we?',
  language: 'nl',
  form: 'je',
  languageFellBack: false,
  formFellBack: false,
  template: '',
  subject: null,
  milestoneKind: null,
  validUntil: null,
};
const sanne = 'sanne@veiligthuis.example';
const today = '2027-05-20';

function valuesFor(
  addresses: readonly string[],
  {
    workspace = aSmallWorkspace(),
    language = 'nl',
  }: { workspace?: Workspace; language?: Language } = {},
) {
  const addressing = addressingFor(
    workspace,
    addresses.map((address) => ({ name: '', address })),
  );
  return placeholderValues(workspace, addressing, { ...content, language }, today);
}

describe('placeholderValues', () => {
  it('knows everything the workspace says, written down in Dutch', () => {
    expect(Object.fromEntries(valuesFor([sanne]))).toEqual({
      'fase.nummer': '1',
      'fase.naam': 'Vertrek',
      'fase.samenvatting': 'We kiezen de weg.',
      'moment.titel': 'Partnerbijeenkomst 1',
      'moment.datum': 'donderdag 17 juni 2027',
      'moment.begintijd': '13.30',
      'moment.eindtijd': '15.00',
      'moment.locatie': 'Tilburg, zaal 2',
      'link.informatiepagina': 'https://partner.example/centrum?van=mail&taal=nl',
      'partner.naam': 'Veilig Thuis',
      'partner.naamInZin': 'Veilig Thuis',
      'partner.contactpersoon': 'Sanne van der Velden',
      'afzender.naam': 'Noor van den Akker',
      'afzender.rol': 'projectleider',
      aanhef: 'Beste Sanne,',
    });
  });

  it('writes them down in the language of the text and leaves out what is Dutch only', () => {
    const values = valuesFor([sanne], { language: 'fr' });
    expect(values.get('moment.datum')).toBe('jeudi 17 juin 2027');
    expect(values.get('moment.begintijd')).toBe('13\u00a0h\u00a030');
    expect(values.get('fase.naam')).toBe('Départ');
    expect(values.get('partner.naam')).toBe('Veilig Thuis');
    expect(values.has('partner.naamInZin')).toBe(false);
    expect(valuesFor([sanne], { language: 'en' }).has('moment.titel')).toBe(false);
  });

  it('never knows a deadline', () => {
    expect(valuesFor([sanne]).has('deadline')).toBe(false);
  });

  it('knows no partner, contact or greeting while the mail has no single partner', () => {
    for (const addresses of [[], ['x@elders.example'], [sanne, 'x@elders.example']]) {
      const names = [...valuesFor(addresses).keys()];
      expect(names.filter((name) => name.startsWith('partner.') || name === 'aanhef')).toEqual([]);
    }
  });

  it('takes the first contact with a name: of the mail, else of the partner', () => {
    const mailbox = aContact({
      id: 'c1',
      givenName: null,
      familyName: null,
      email: 'info@veiligthuis.example',
    });
    const tess = aContact({ id: 'c2', givenName: 'Tess', email: 'tess@veiligthuis.example' });
    const workspace = aSmallWorkspace({
      partners: [aPartner({ contacts: [mailbox, aContact(), tess] })],
    });
    const contactFor = (...addresses: readonly string[]) =>
      valuesFor(addresses, { workspace }).get('partner.contactpersoon');
    expect(contactFor('info@veiligthuis.example', 'tess@veiligthuis.example')).toBe(
      'Tess van der Velden',
    );
    expect(contactFor('info@veiligthuis.example')).toBe('Sanne van der Velden');
    expect(contactFor('nieuw@veiligthuis.example')).toBe('Sanne van der Velden');
    const nameless = aSmallWorkspace({ partners: [aPartner({ contacts: [mailbox] })] });
    expect(
      valuesFor(['info@veiligthuis.example'], { workspace: nameless }).has(
        'partner.contactpersoon',
      ),
    ).toBe(false);
  });

  it('greets one reader only', () => {
    const partners = [
      aPartner({
        contacts: [aContact(), aContact({ id: 'c2', email: 'tess@veiligthuis.example' })],
      }),
    ];
    const workspace = aSmallWorkspace({ partners });
    expect(valuesFor([sanne, 'tess@veiligthuis.example'], { workspace }).has('aanhef')).toBe(false);
    expect(valuesFor(['nieuw@veiligthuis.example'], { workspace }).has('aanhef')).toBe(false);
  });

  it.each([
    ['nl', 'je', 'Beste Sanne,'],
    ['nl', 'u', 'Beste mevrouw Van der Velden,'],
    ['nl', 'any', 'Beste Sanne,'],
    ['fr', 'any', 'Bonjour Sanne,'],
    ['en', 'any', 'Dear Sanne,'],
  ] as const)(
    'greets in the language and the form of the text: %s, %s',
    (language, form, aanhef) => {
      const workspace = aSmallWorkspace();
      const addressing = addressingFor(workspace, [{ name: '', address: sanne }]);
      const values = placeholderValues(
        workspace,
        addressing,
        { ...content, language, form },
        today,
      );
      expect(values.get('aanhef')).toBe(aanhef);
    },
  );

  it('leaves out what is not known of the moment', () => {
    const milestones = [aMilestone({ start: null, end: null, location: null })];
    const names = [...valuesFor([], { workspace: aSmallWorkspace({ milestones }) }).keys()];
    expect(names.filter((name) => name.startsWith('moment.'))).toEqual([
      'moment.titel',
      'moment.datum',
    ]);
    const none = [...valuesFor([], { workspace: aSmallWorkspace({ milestones: [] }) }).keys()];
    expect(none.filter((name) => name.startsWith('moment.'))).toEqual([]);
  });

  it('takes the kind of moment the text speaks of', () => {
    const milestones = [aMilestone({ date: '2027-05-30', kind: 'bijpraatmail' }), aMilestone()];
    const workspace = aSmallWorkspace({ milestones });
    const ofKind = (milestoneKind: string | null) =>
      placeholderValues(
        workspace,
        addressingFor(workspace, []),
        { ...content, milestoneKind },
        today,
      );
    expect(ofKind(null).get('moment.datum')).toBe('zondag 30 mei 2027');
    expect(ofKind('partnerbijeenkomst').get('moment.datum')).toBe('donderdag 17 juni 2027');
  });

  it('knows nothing but the sender in an empty workspace, and never an empty value', () => {
    const workspace = aSmallWorkspace({
      programme: aProgramme({
        links: { informationPage: null, presentation: null, calendar: null },
      }),
      route: { endPoint: {}, stages: [] },
      milestones: [],
      partners: [],
    });
    expect([...valuesFor([sanne], { workspace }).keys()]).toEqual([
      'afzender.naam',
      'afzender.rol',
    ]);
  });

  it('has a source for every placeholder but the deadline', () => {
    const link = 'https://partner.example/x';
    const links = { informationPage: link, presentation: link, calendar: link };
    const workspace = aSmallWorkspace({ programme: aProgramme({ links }) });
    const known = valuesFor([sanne], { workspace });
    expect(
      Object.keys(placeholders).filter((name) => !(known as ReadonlyMap<string, string>).has(name)),
    ).toEqual(['deadline']);
  });
});

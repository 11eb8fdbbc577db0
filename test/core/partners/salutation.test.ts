import { salutation } from '../../../src/core/partners/salutation.ts';
import type { Contact, Partner } from '../../../src/core/workspace/schema.ts';
import { aWorkspace } from '../../support/a-workspace.ts';

const { partners } = aWorkspace();

/** Each contact of the sample, how they are usually greeted, and how in a letter. */
const greetings: readonly (readonly [address: string, usual: string, formal: string])[] = [
  ['teammanager@veiligthuis-voorbeeld.example', 'Beste Sanne,', 'Geachte mevrouw Van der Velden,'],
  [
    'communicatie@veiligthuis-voorbeeld.example',
    'Beste collega’s van Veilig Thuis,',
    'Geachte heer of mevrouw,',
  ],
  ['manager@zorgveiligheidshuis-voorbeeld.example', 'Beste Bart,', 'Geachte heer Van Loon,'],
  ['portefeuillehouder@politie-voorbeeld.example', 'Beste Mo,', 'Geachte heer El Amrani,'],
  ['beleidsadviseur@om-voorbeeld.example', 'Beste mevrouw De Wit,', 'Geachte mevrouw De Wit,'],
  ['unitmanager@reclassering-voorbeeld.example', 'Beste Ruben,', 'Geachte heer Jansen,'],
  [
    'gebiedsmanager@kinderbescherming-voorbeeld.example',
    'Beste mevrouw De Groot-van Dam,',
    'Geachte mevrouw De Groot-van Dam,',
  ],
  [
    'programmaleider@jeugdbescherming-voorbeeld.example',
    'Beste Tess,',
    'Geachte mevrouw Van IJzendoorn,',
  ],
  ['beleid@centrumgemeente-voorbeeld.example', 'Beste Peter,', 'Geachte heer ’t Hart,'],
  [
    'regiosecretariaat@regiogemeenten-voorbeeld.example',
    'Geachte collega’s van de regiogemeenten,',
    'Geachte heer of mevrouw,',
  ],
  ['coordinator@wijkteams-voorbeeld.example', 'Beste Fatima,', 'Geachte mevrouw Bouzid,'],
  ['locatiemanager@opvang-voorbeeld.example', 'Beste Lotte,', 'Geachte mevrouw Vermeulen,'],
  ['zorgmanager@ggz-voorbeeld.example', 'Beste Arjen,', 'Geachte heer De Vries,'],
  [
    'behandelcoordinator@forensischepoli-voorbeeld.example',
    'Beste Tom,',
    'Geachte heer De Coninck,',
  ],
  ['forensischarts@gezondheid-voorbeeld.example', 'Madame,', 'Madame,'],
  ['regiomanager@slachtofferhulp-voorbeeld.example', 'Dear Grace,', 'Dear Ms Morris,'],
];

describe('the salutation of a contact in the sample', () => {
  it.each(greetings)('%s is greeted with “%s”, in a letter with “%s”', (address, usual, formal) => {
    const [partner, contact] = knownContact(address);
    expect(salutation(contact, partner, 'usual')).toBe(usual);
    expect(salutation(contact, partner, 'formal')).toBe(formal);
  });

  it('is in the table for every contact', () => {
    const addresses = partners.flatMap(({ contacts }) => contacts.map(({ email }) => email));
    expect(greetings.map(([address]) => address)).toEqual(addresses);
  });
});

type Row = readonly [change: Partial<Contact>, usual: string, formal: string];

const kim: Partial<Contact> = {
  givenName: 'Kim',
  prefix: 'van der',
  familyName: 'Sluis',
  gender: 'unknown',
};
const nobody: Partial<Contact> = {
  givenName: null,
  prefix: '',
  familyName: null,
  gender: 'unknown',
};

describe('a Dutch salutation', () => {
  it.each<Row>([
    [{ ...kim, form: 'je' }, 'Beste Kim,', 'Geachte heer of mevrouw Van der Sluis,'],
    [{ ...kim, form: 'u' }, 'Beste Kim van der Sluis,', 'Geachte heer of mevrouw Van der Sluis,'],
    [
      { ...kim, form: 'u', gender: 'm' },
      'Beste heer Van der Sluis,',
      'Geachte heer Van der Sluis,',
    ],
    [
      { ...kim, form: 'je', gender: 'f', givenName: null },
      'Beste mevrouw Van der Sluis,',
      'Geachte mevrouw Van der Sluis,',
    ],
    [
      { ...kim, form: 'u', givenName: null },
      'Geachte heer of mevrouw Van der Sluis,',
      'Geachte heer of mevrouw Van der Sluis,',
    ],
    [{ ...kim, form: 'u', prefix: '', familyName: null }, 'Beste Kim,', 'Geachte heer of mevrouw,'],
    [{ ...nobody, form: 'je' }, 'Beste collega’s van de politie,', 'Geachte heer of mevrouw,'],
    [{ ...nobody, form: 'u' }, 'Geachte collega’s van de politie,', 'Geachte heer of mevrouw,'],
    [
      { ...kim, form: 'u', gender: 'f', prefix: 'De', familyName: 'Coninck', nameCountry: 'BE' },
      'Beste mevrouw De Coninck,',
      'Geachte mevrouw De Coninck,',
    ],
  ])('of %o is “%s”, in a letter “%s”', (change, usual, formal) => {
    const [partner, contact] = knownContact('portefeuillehouder@politie-voorbeeld.example');
    const person = { ...contact, ...change };
    expect(salutation(person, partner, 'usual')).toBe(usual);
    expect(salutation(person, partner, 'formal')).toBe(formal);
  });

  it('uses the bare name of an organisation without a name in a sentence', () => {
    const [partner, contact] = knownContact('portefeuillehouder@politie-voorbeeld.example');
    const bare = { ...partner, name: { nl: 'Politie' }, nameInSentence: {} };
    expect(salutation({ ...contact, ...nobody }, bare, 'usual')).toBe(
      'Beste collega’s van Politie,',
    );
    const nameless = { ...partner, name: {}, nameInSentence: {} };
    expect(salutation({ ...contact, ...nobody }, nameless, 'usual')).toBe('Beste collega’s,');
  });
});

describe('a French salutation', () => {
  it.each<Row>([
    [{ gender: 'm', form: 'u' }, 'Monsieur,', 'Monsieur,'],
    [{ gender: 'unknown', form: 'u' }, 'Madame, Monsieur,', 'Madame, Monsieur,'],
    [{ gender: 'f', form: 'je' }, 'Bonjour Camille,', 'Madame,'],
    [{ ...nobody, form: 'je' }, 'Madame, Monsieur,', 'Madame, Monsieur,'],
  ])('of %o is “%s”, in a letter “%s”', (change, usual, formal) => {
    const [partner, contact] = knownContact('forensischarts@gezondheid-voorbeeld.example');
    expect(salutation({ ...contact, ...change }, partner, 'usual')).toBe(usual);
    expect(salutation({ ...contact, ...change }, partner, 'formal')).toBe(formal);
  });
});

describe('an English salutation', () => {
  it.each<Row>([
    [{ gender: 'm', form: 'u' }, 'Dear Grace,', 'Dear Mr Morris,'],
    [{ ...kim }, 'Dear Kim,', 'Dear Kim van der Sluis,'],
    [{ givenName: null, gender: 'f' }, 'Dear Ms Morris,', 'Dear Ms Morris,'],
    [{ familyName: null }, 'Dear Grace,', 'Dear Grace,'],
    [nobody, 'Dear colleagues at Victim support,', 'Dear colleagues at Victim support,'],
  ])('of %o is “%s”, in a letter “%s”', (change, usual, formal) => {
    const [partner, contact] = knownContact('regiomanager@slachtofferhulp-voorbeeld.example');
    expect(salutation({ ...contact, ...change }, partner, 'usual')).toBe(usual);
    expect(salutation({ ...contact, ...change }, partner, 'formal')).toBe(formal);
  });

  it('never puts a Dutch article into an English line', () => {
    const [partner, contact] = knownContact('regiomanager@slachtofferhulp-voorbeeld.example');
    const police = { ...partner, name: { nl: 'Politie' }, nameInSentence: { nl: 'de politie' } };
    expect(salutation({ ...contact, ...nobody }, police, 'usual')).toBe(
      'Dear colleagues at Politie,',
    );
  });
});

function knownContact(address: string): readonly [Partner, Contact] {
  for (const partner of partners) {
    const contact = partner.contacts.find(({ email }) => email === address);
    if (contact !== undefined) return [partner, contact];
  }
  throw new Error(`No contact in the sample has the address ${address}`);
}

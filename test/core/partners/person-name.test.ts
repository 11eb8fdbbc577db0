import { familyNameOnly, fullName } from '../../../src/core/partners/person-name.ts';
import type { PersonName } from '../../../src/core/partners/person-name.ts';
import { aWorkspace } from '../../support/a-workspace.ts';

describe('the name of a contact in the sample', () => {
  const contacts = aWorkspace().partners.flatMap((partner) => partner.contacts);

  it.each([
    ['teammanager@veiligthuis-voorbeeld.example', 'Sanne van der Velden', 'Van der Velden'],
    ['manager@zorgveiligheidshuis-voorbeeld.example', 'Bart van Loon', 'Van Loon'],
    ['portefeuillehouder@politie-voorbeeld.example', 'Mo el Amrani', 'El Amrani'],
    ['beleidsadviseur@om-voorbeeld.example', 'Hanneke de Wit', 'De Wit'],
    ['unitmanager@reclassering-voorbeeld.example', 'Ruben Jansen', 'Jansen'],
    [
      'gebiedsmanager@kinderbescherming-voorbeeld.example',
      'Iris de Groot-van Dam',
      'De Groot-van Dam',
    ],
    ['programmaleider@jeugdbescherming-voorbeeld.example', 'Tess van IJzendoorn', 'Van IJzendoorn'],
    ['beleid@centrumgemeente-voorbeeld.example', 'Peter ’t Hart', '’t Hart'],
    ['coordinator@wijkteams-voorbeeld.example', 'Fatima Bouzid', 'Bouzid'],
    ['locatiemanager@opvang-voorbeeld.example', 'Lotte Vermeulen', 'Vermeulen'],
    ['zorgmanager@ggz-voorbeeld.example', 'Arjen de Vries', 'De Vries'],
    ['behandelcoordinator@forensischepoli-voorbeeld.example', 'Tom De Coninck', 'De Coninck'],
    ['forensischarts@gezondheid-voorbeeld.example', 'Camille Dubois', 'Dubois'],
    ['regiomanager@slachtofferhulp-voorbeeld.example', 'Grace Morris', 'Morris'],
  ])('%s is %s, or %s on its own', (address, full, familyOnly) => {
    const contact = contacts.find(({ email }) => email === address);
    expect(contact).toBeDefined();
    expect(contact && fullName(contact)).toBe(full);
    expect(contact && familyNameOnly(contact)).toBe(familyOnly);
  });
});

type Row = readonly [
  givenName: string | null,
  prefix: string,
  familyName: string | null,
  nameCountry: string,
  full: string,
  familyOnly: string,
];

describe('a name', () => {
  it.each<Row>([
    ['Nynke', 'van der', 'Sluis', 'NL', 'Nynke van der Sluis', 'Van der Sluis'],
    ['Nynke', 'Van der', 'Sluis', 'NL', 'Nynke van der Sluis', 'Van der Sluis'],
    ['Hedy', 'd’', 'Ancona', 'NL', 'Hedy d’Ancona', 'd’Ancona'],
    ['Hedy', "d'", 'Ancona', 'NL', "Hedy d'Ancona", "d'Ancona"],
    ['Huib', 'in ’t', 'Veld', 'NL', 'Huib in ’t Veld', 'In ’t Veld'],
    ['Bas', "'t", 'Hoen', 'NL', "Bas 't Hoen", "'t Hoen"],
    [
      'Jan',
      '',
      'Jongsma-van der Sluis',
      'NL',
      'Jan Jongsma-van der Sluis',
      'Jongsma-van der Sluis',
    ],
    ['An', 'van', 'Damme', 'BE', 'An van Damme', 'van Damme'],
    ['An', 'Van', 'Damme', 'BE', 'An Van Damme', 'Van Damme'],
    ['Karl', 'von', 'Amsberg', 'DE', 'Karl von Amsberg', 'von Amsberg'],
    [null, 'de', 'Wit', 'NL', 'De Wit', 'De Wit'],
    ['Mo', '', null, 'NL', 'Mo', ''],
    [null, '', null, 'NL', '', ''],
  ])('of %s, %s, %s (%s) is “%s”, or “%s” on its own', (...row) => {
    const [givenName, prefix, familyName, nameCountry, full, familyOnly] = row;
    const person: PersonName = { givenName, prefix, familyName, nameCountry };
    expect(fullName(person)).toBe(full);
    expect(familyNameOnly(person)).toBe(familyOnly);
  });
});

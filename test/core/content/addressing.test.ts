import fc from 'fast-check';

import { addressingFor } from '../../../src/core/content/addressing.ts';
import { aContact, aPartner, aProgramme, aSmallWorkspace } from './a-small-workspace.ts';

const sanne = aContact();
const hanneke = aContact({
  id: 'c-hanneke',
  email: 'Hanneke@OM.example',
  form: 'u',
  audienceId: 'bestuurders',
});
const iris = aContact({
  id: 'c-iris',
  email: 'iris@om.example',
  form: 'u',
  audienceId: 'inwoners',
});
const camille = aContact({
  id: 'c-camille',
  email: 'camille@sante.example',
  language: 'fr',
  form: 'u',
});
const veiligThuis = aPartner();
const om = aPartner({ id: 'p04', mailDomains: ['om.example'], contacts: [hanneke, iris] });
const sante = aPartner({ id: 'p14', mailDomains: ['sante.example'], contacts: [camille] });
const workspace = aSmallWorkspace({ partners: [veiligThuis, om, sante] });

function addressed(...addresses: readonly string[]) {
  return addressingFor(
    workspace,
    addresses.map((address) => ({ name: '', address })),
  );
}

describe('addressingFor', () => {
  it('takes the sender’s own form and the default language when nobody is addressed yet', () => {
    expect(addressed()).toEqual({
      language: 'nl',
      form: 'je',
      audienceId: null,
      partner: null,
      contacts: [],
      peopleCount: 0,
      mixed: [],
      unknownCount: 0,
    });
  });

  it('addresses one contact as that contact wants, whatever the capitals of the address', () => {
    expect(addressed(' HANNEKE@om.example ')).toEqual({
      language: 'nl',
      form: 'u',
      audienceId: 'bestuurders',
      partner: om,
      contacts: [hanneke],
      peopleCount: 1,
      mixed: [],
      unknownCount: 0,
    });
    expect(addressed('camille@sante.example')).toMatchObject({ language: 'fr', form: 'u' });
    expect(addressed('sanne@veiligthuis.example')).toMatchObject({ form: 'je' });
  });

  it('says "u" to a stranger, in the default language', () => {
    expect(addressed('iemand@elders.example')).toMatchObject({
      language: 'nl',
      form: 'u',
      partner: null,
      mixed: [],
      unknownCount: 1,
    });
  });

  it.each(['nieuw@veiligthuis.example', 'nieuw@District.VeiligThuis.example'])(
    'knows the partner of %s by its mail domain',
    (address) => {
      expect(addressed(address)).toMatchObject({
        form: 'u',
        partner: veiligThuis,
        contacts: [],
        unknownCount: 1,
      });
    },
  );

  it.each(['x@nietveiligthuis.example', 'x@example', 'veiligthuis', '', '@', 'x@.'])(
    'does not mistake %j for a partner',
    (address) => {
      expect(addressed(address)).toMatchObject({ partner: null, unknownCount: 1 });
    },
  );

  it('does not guess between two partners with one mail domain', () => {
    const twin = aPartner({ id: 'p05', contacts: [] });
    const twins = aSmallWorkspace({ partners: [veiligThuis, twin] });
    const recipients = [{ name: '', address: 'x@veiligthuis.example' }];
    expect(addressingFor(twins, recipients).partner).toBeNull();
  });

  it.each([
    [
      'form and partner',
      ['sanne@veiligthuis.example', 'hanneke@om.example'],
      ['form', 'audience', 'partner'],
      'nl',
      'u',
    ],
    ['audience', ['hanneke@om.example', 'iris@om.example'], ['audience'], 'nl', 'u'],
    [
      'language',
      ['iris@om.example', 'camille@sante.example'],
      ['language', 'audience', 'partner'],
      'nl',
      'u',
    ],
    [
      'a stranger',
      ['sanne@veiligthuis.example', 'x@elders.example'],
      ['form', 'partner'],
      'nl',
      'u',
    ],
    [
      'a colleague nobody knows',
      ['sanne@veiligthuis.example', 'x@veiligthuis.example'],
      ['form'],
      'nl',
      'u',
    ],
  ])('chooses the safest when recipients differ: %s', (_, addresses, mixed, language, form) => {
    expect(addressed(...addresses)).toMatchObject({ mixed, language, form, audienceId: null });
  });

  it('keeps what mixed recipients do have in common', () => {
    const { partner, contacts } = addressed('hanneke@om.example', 'iris@om.example');
    expect(partner).toBe(om);
    expect(contacts).toEqual([hanneke, iris]);
  });

  it('counts an address once, in To and Cc alike', () => {
    expect(addressed('sanne@veiligthuis.example', 'Sanne@VeiligThuis.example')).toMatchObject({
      peopleCount: 1,
      contacts: [sanne],
    });
  });

  it('counts groups without an address one by one', () => {
    const groups = [
      { name: 'Alle partners', address: '' },
      { name: 'Stuurgroep', address: '' },
    ];
    expect(addressingFor(workspace, groups)).toMatchObject({ peopleCount: 2, unknownCount: 2 });
  });

  it('lets the sender and the adviser in copy change nothing', () => {
    const own = ['Noor@centrum.example', 'jelle@centrum.example'];
    expect(addressed('sanne@veiligthuis.example', ...own)).toEqual(
      addressed('sanne@veiligthuis.example'),
    );
    expect(addressed(...own)).toEqual(addressed());
    const alone = aSmallWorkspace({ programme: aProgramme({ adviser: null }) });
    const recipients = [{ name: 'Jelle', address: 'jelle@centrum.example' }];
    expect(addressingFor(alone, recipients).peopleCount).toBe(1);
  });

  it('does not depend on the order of the recipients', () => {
    const address = fc.constantFrom(
      'sanne@veiligthuis.example',
      'x@veiligthuis.example',
      'hanneke@om.example',
      'iris@om.example',
      'camille@sante.example',
      'x@elders.example',
      '',
    );
    fc.assert(
      fc.property(fc.array(address), (addresses) => {
        const { contacts, ...rest } = addressed(...addresses);
        const { contacts: reversed, ...same } = addressed(...[...addresses].reverse());
        expect(same).toEqual(rest);
        expect(new Set(reversed)).toEqual(new Set(contacts));
        expect(rest.peopleCount).toBe(rest.unknownCount + contacts.length);
      }),
    );
  });
});

import type { Workspace } from '../../src/core/workspace/schema.ts';
import {
  aBlock,
  aContact,
  aCoreMessage,
  aPartner,
  aProgramme,
  aSmallWorkspace,
} from '../core/content/a-small-workspace.ts';

/* A small programme for the pane's tests, seen on Thursday 20 May 2027. */

export const TODAY = '2027-05-20';

export const ruben = aContact({
  id: 'c-ruben',
  givenName: 'Ruben',
  email: 'ruben@reclassering.example',
});

export const explanationBlock = aBlock({
  id: 'tb-wat',
  category: 'explanation',
  title: { nl: 'Wat is het Centrum?', fr: 'Qu’est-ce que le Centre ?' },
  subject: null,
  variants: [
    { language: 'nl', form: 'any', text: 'Het Centrum is een proef in de regio.' },
    { language: 'fr', form: 'any', text: 'Le Centre est un projet pilote.' },
  ],
  owner: 'communicatieadviseur',
  changedOn: '2027-05-03',
});

export const requestBlock = aBlock({
  id: 'tb-vraag',
  title: { nl: 'Iets vragen' },
  subject: { nl: 'Onze vraag aan jou' },
  variants: [
    { language: 'nl', form: 'je', text: 'Wil je dit delen voor {{deadline}}? Dank je.' },
    { language: 'nl', form: 'u', text: 'Wilt u dit delen voor {{deadline}}? Dank u.' },
  ],
});

export const expiringBlock = aBlock({
  id: 'tb-wie',
  category: 'explanation',
  title: { nl: 'Wie doen er mee?' },
  subject: null,
  variants: [{ language: 'nl', form: 'any', text: 'Er doen 15 organisaties mee.' }],
  validUntil: '2027-06-30',
});

export const expiredBlock = aBlock({
  id: 'tb-oud',
  category: 'progress',
  title: { nl: 'Stand van de winter' },
  subject: null,
  variants: [{ language: 'nl', form: 'any', text: 'Deze winter zijn we begonnen.' }],
  owner: 'communicatieadviseur',
  changedOn: '2027-05-03',
  validUntil: '2027-05-19',
});

/** The parser of templates refuses it. */
export const faultyBlock = aBlock({
  id: 'tb-fout',
  title: { nl: 'Fout' },
  variants: [{ language: 'nl', form: 'any', text: 'Kom op {{datum' }],
});

export const paneCoreMessage = aCoreMessage({
  reviewBy: '2027-12-01',
  short: { nl: 'Samen één plan, zodat geweld thuis stopt.', fr: 'Un seul plan.' },
  long: { nl: ['Iedereen heeft recht op een veilig thuis.', 'Samen maken we één plan.'] },
  audiences: [
    { id: 'bestuurders', name: { nl: 'Bestuurders' }, text: { nl: 'Bestuurders kiezen samen.' } },
  ],
});

export function aPaneWorkspace(change: Partial<Workspace> = {}): Workspace {
  return aSmallWorkspace({
    programme: aProgramme({ adviser: null }),
    partners: [
      aPartner({
        id: 'p-reclassering',
        name: { nl: 'Reclassering' },
        shortName: { nl: 'Reclassering' },
        nameInSentence: { nl: 'de reclassering' },
        mailDomains: ['reclassering.example'],
        contacts: [ruben, aContact({ id: 'c-els', email: 'els@reclassering.example' })],
      }),
      aPartner({
        id: 'p-om',
        name: { nl: 'Openbaar Ministerie' },
        shortName: { nl: 'OM' },
        mailDomains: ['om.example'],
        contacts: [aContact({ id: 'c-wit', email: 'wit@om.example', form: 'u', language: 'fr' })],
      }),
    ],
    coreMessage: paneCoreMessage,
    blocks: [expiringBlock, requestBlock, explanationBlock, expiredBlock],
    milestones: [],
    ...change,
  });
}

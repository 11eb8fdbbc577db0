import type { Contact, Partner, TextBlock, Workspace } from '../../src/core/workspace/schema.ts';

/* A small programme for the pane's tests, seen on Thursday 20 May 2027. */

export const TODAY = '2027-05-20';

export function aContact(changes: Partial<Contact> = {}): Contact {
  return {
    id: 'c-ruben',
    givenName: 'Ruben',
    prefix: '',
    familyName: 'Jansen',
    nameCountry: 'NL',
    gender: 'm',
    role: { nl: 'unitmanager' },
    email: 'ruben@reclassering.example',
    language: 'nl',
    form: 'je',
    audienceId: null,
    ...changes,
  };
}

export function aPartner(changes: Partial<Partner> = {}): Partner {
  return {
    id: 'p-reclassering',
    name: { nl: 'Reclassering' },
    shortName: { nl: 'Reclassering' },
    nameInSentence: { nl: 'de reclassering' },
    kind: 'justitie',
    domain: 'strafrecht',
    rings: [],
    mailDomains: ['reclassering.example'],
    contacts: [
      aContact(),
      aContact({ id: 'c-els', givenName: 'Els', email: 'els@reclassering.example', gender: 'f' }),
    ],
    channels: [],
    progress: [],
    ...changes,
  };
}

export function aBlock(changes: Partial<TextBlock> = {}): TextBlock {
  return {
    id: 'tb-wat',
    category: 'explanation',
    title: {
      nl: 'Wat is het Centrum?',
      fr: 'Qu’est-ce que le Centre ?',
      en: 'What is the Centre?',
    },
    subject: null,
    variants: [
      { language: 'nl', form: 'any', text: 'Het Centrum is een proef in de regio.' },
      { language: 'fr', form: 'any', text: 'Le Centre est un projet pilote.' },
    ],
    milestoneKind: null,
    allowedIn: ['mail'],
    owner: 'communicatieadviseur',
    changedOn: '2027-05-03',
    validUntil: null,
    ...changes,
  };
}

export const requestBlock = aBlock({
  id: 'tb-vraag',
  category: 'request',
  title: { nl: 'Iets vragen' },
  subject: { nl: 'Onze vraag aan jou' },
  variants: [
    { language: 'nl', form: 'je', text: 'Wil je dit delen voor {{deadline}}? Dank je.' },
    { language: 'nl', form: 'u', text: 'Wilt u dit delen voor {{deadline}}? Dank u.' },
  ],
});

export const expiringBlock = aBlock({
  id: 'tb-wie',
  title: { nl: 'Wie doen er mee?' },
  variants: [{ language: 'nl', form: 'any', text: 'Er doen 15 organisaties mee.' }],
  validUntil: '2027-06-30',
});

export const expiredBlock = aBlock({
  id: 'tb-oud',
  category: 'progress',
  title: { nl: 'Stand van de winter' },
  variants: [{ language: 'nl', form: 'any', text: 'Deze winter zijn we begonnen.' }],
  validUntil: '2027-05-19',
});

export function aWorkspace(changes: Partial<Workspace> = {}): Workspace {
  return {
    schemaVersion: 1,
    id: 'centrum',
    revision: 1,
    programme: {
      name: { nl: 'Centrum' },
      shortName: { nl: 'het Centrum' },
      period: { start: '2026-10-01', end: '2027-12-31' },
      timeZone: 'Europe/Amsterdam',
      languages: ['nl', 'fr', 'en'],
      defaultLanguage: 'nl',
      sender: {
        givenName: 'Noor',
        prefix: 'van den',
        familyName: 'Akker',
        nameCountry: 'NL',
        role: { nl: 'projectleider' },
        email: 'noor@centrum.example',
        form: 'je',
      },
      adviser: null,
      links: { informationPage: null, presentation: null, calendar: null },
    },
    route: { endPoint: { nl: 'Samen verder' }, stages: [] },
    facts: [],
    partners: [
      aPartner(),
      aPartner({
        id: 'p-om',
        name: { nl: 'Openbaar Ministerie' },
        shortName: { nl: 'OM' },
        nameInSentence: { nl: 'het OM' },
        mailDomains: ['om.example'],
        contacts: [aContact({ id: 'c-wit', email: 'wit@om.example', form: 'u', language: 'fr' })],
      }),
    ],
    coreMessage: {
      version: '0.9',
      state: 'concept',
      approvedBy: null,
      approvedOn: null,
      reviewBy: '2027-12-01',
      house: { roof: {}, pillars: [], foundationFactIds: [] },
      short: { nl: 'Samen één plan, zodat geweld thuis stopt.', fr: 'Un seul plan.' },
      medium: {
        nl: { kijk: 'Geweld komt terug.', want: 'Alleen lukt het niet.', dus: 'Dus samen.' },
      },
      long: { nl: ['Iedereen heeft recht op een veilig thuis.', 'Samen maken we één plan.'] },
      maxWords: { short: 25, medium: 90, long: 210 },
      callToAction: [],
      audiences: [
        {
          id: 'bestuurders',
          name: { nl: 'Bestuurders' },
          text: { nl: 'Bestuurders kiezen samen.' },
        },
      ],
      criticism: [],
      wordsToUse: [],
      wordsToAvoid: [],
      history: [],
    },
    blocks: [expiringBlock, requestBlock, aBlock(), expiredBlock],
    milestones: [],
    mailTemplates: [],
    rounds: [],
    journal: [],
    ...changes,
  };
}

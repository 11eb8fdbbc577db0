import type {
  Contact,
  CoreMessage,
  Milestone,
  Partner,
  Stage,
  TextBlock,
  Workspace,
} from '../../../src/core/workspace/schema.ts';

/* The smallest workspace the content tests need; every builder takes what a test cares about. */

export function aContact(change: Partial<Contact> = {}): Contact {
  return {
    id: 'c-sanne',
    givenName: 'Sanne',
    prefix: 'van der',
    familyName: 'Velden',
    nameCountry: 'NL',
    gender: 'f',
    role: { nl: 'teammanager' },
    email: 'sanne@veiligthuis.example',
    language: 'nl',
    form: 'je',
    audienceId: null,
    ...change,
  };
}

export function aPartner(change: Partial<Partner> = {}): Partner {
  return {
    id: 'p01',
    name: { nl: 'Veilig Thuis' },
    shortName: { nl: 'Veilig Thuis' },
    nameInSentence: { nl: 'Veilig Thuis' },
    kind: 'advies- en meldpunt',
    domain: 'zorg',
    rings: [],
    mailDomains: ['veiligthuis.example'],
    contacts: [aContact()],
    channels: [],
    progress: [],
    ...change,
  };
}

export function aStage(change: Partial<Stage> = {}): Stage {
  return {
    id: 'fase-1',
    start: '2027-01-01',
    end: '2027-03-31',
    name: { nl: 'Vertrek', fr: 'Départ', en: 'Departure' },
    summary: { nl: 'We kiezen de weg.', fr: 'Nous choisissons le chemin.' },
    nextStageNeeds: {},
    ...change,
  };
}

export function aMilestone(change: Partial<Milestone> = {}): Milestone {
  return {
    id: 'm01',
    date: '2027-06-17',
    start: '13:30:00',
    end: '15:00:00',
    location: 'Tilburg, zaal 2',
    kind: 'partnerbijeenkomst',
    stageId: 'fase-1',
    title: { nl: 'Partnerbijeenkomst 1', fr: 'Réunion des partenaires 1' },
    message: {},
    audience: [],
    channels: [],
    owner: 'Noor',
    status: 'planned',
    visibility: 'partners',
    lead: { copyDays: 0, reviewDays: 0, publishDays: 0 },
    ...change,
  };
}

export function aBlock(change: Partial<TextBlock> = {}): TextBlock {
  return {
    id: 'tb-01',
    category: 'request',
    title: { nl: 'Wat vragen we?', fr: 'Que demandons-nous ?' },
    subject: { nl: 'Wil je dit delen?' },
    variants: [
      { language: 'nl', form: 'je', text: 'Wil je dit delen, uiterlijk op {{deadline}}?' },
      { language: 'nl', form: 'u', text: 'Wilt u dit delen, uiterlijk op {{deadline}}?' },
      { language: 'fr', form: 'any', text: 'Partagez ceci au plus tard le {{deadline}}.' },
    ],
    milestoneKind: null,
    allowedIn: ['mail'],
    owner: 'Jelle Smits',
    changedOn: '2027-03-01',
    validUntil: null,
    ...change,
  };
}

export function aCoreMessage(change: Partial<CoreMessage> = {}): CoreMessage {
  return {
    version: '0.9',
    state: 'concept',
    approvedBy: null,
    approvedOn: null,
    reviewBy: null,
    house: { roof: {}, pillars: [], foundationFactIds: [] },
    short: { nl: 'Samen één plan.', fr: 'Un seul plan.' },
    medium: {
      nl: { kijk: 'Geweld komt terug.', want: 'Eén alleen kan het niet.', dus: 'Dus samen.' },
      fr: { kijk: 'La violence revient.', want: 'Seul, impossible.', dus: 'Donc ensemble.' },
    },
    long: { nl: ['Iedereen heeft recht op rust.', 'Toch komt geweld terug.', 'Dat kan anders.'] },
    maxWords: { short: 25, medium: 90, long: 210 },
    callToAction: [{ language: 'nl', form: 'je', text: 'Wil je meer weten? Vraag het mij.' }],
    audiences: [
      { id: 'bestuurders', name: {}, text: { nl: 'In december kiezen de partners.' } },
      { id: 'inwoners', name: {}, text: {} },
    ],
    criticism: [],
    wordsToUse: [],
    wordsToAvoid: [],
    history: [],
    ...change,
  };
}

export function aProgramme(change: Partial<Workspace['programme']> = {}): Workspace['programme'] {
  return {
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
      role: { nl: 'projectleider', fr: 'cheffe de projet' },
      email: 'noor@centrum.example',
      form: 'je',
    },
    adviser: {
      givenName: 'Jelle',
      prefix: '',
      familyName: 'Smits',
      nameCountry: 'NL',
      role: { nl: 'communicatieadviseur' },
      email: 'jelle@centrum.example',
    },
    links: {
      informationPage: 'https://partner.example/centrum?van=mail&taal=nl',
      presentation: null,
      calendar: null,
    },
    ...change,
  };
}

export function aSmallWorkspace(change: Partial<Workspace> = {}): Workspace {
  return {
    schemaVersion: 1,
    id: 'w1',
    revision: 0,
    programme: aProgramme(),
    route: { endPoint: {}, stages: [aStage()] },
    facts: [],
    partners: [aPartner()],
    coreMessage: aCoreMessage(),
    blocks: [aBlock()],
    milestones: [aMilestone()],
    mailTemplates: [],
    rounds: [],
    journal: [],
    ...change,
  };
}

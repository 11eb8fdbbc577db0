import * as v from 'valibot';
import { closed } from './closed.ts';
import { coreMessageSchema } from './core-message-schema.ts';
import {
  count,
  country,
  email,
  filledLine,
  httpsUrl,
  id,
  isoDate,
  isoTime,
  isoTimestamp,
  line,
  list,
  mailDomain,
  prose,
  timeZone,
} from './scalars.ts';
import {
  formSchema,
  languageSchema,
  localizedLine,
  localizedProse,
  textVariantSchema,
  title,
} from './text-schema.ts';

/*
 * The workspace document, version 1. Types are inferred from the schema so that the two cannot drift.
 * Dates are ISO local dates (2027-05-20); times are ISO local times (09:30); ids are opaque strings.
 */

export const CURRENT_SCHEMA_VERSION = 1;

export { formSchema, languages, languageSchema } from './text-schema.ts';
export type Language = v.InferOutput<typeof languageSchema>;
export type Form = v.InferOutput<typeof formSchema>;
export type Localized = v.InferOutput<typeof localizedLine>;
export type TextVariant = v.InferOutput<typeof textVariantSchema>;

const personName = {
  givenName: v.nullable(filledLine(100)),
  /** Tussenvoegsel, such as "van der"; empty when there is none. */
  prefix: line(40),
  familyName: v.nullable(filledLine(100)),
  /** Where the name is registered: Belgian names never change their capitals. */
  nameCountry: country,
};

const programmeSchema = closed({
  name: title,
  shortName: localizedLine,
  period: closed({ start: isoDate, end: isoDate }),
  timeZone,
  languages: v.pipe(list(languageSchema), v.minLength(1, 'is empty')),
  defaultLanguage: languageSchema,
  sender: closed({ ...personName, role: localizedLine, email, form: formSchema }),
  adviser: v.nullable(closed({ ...personName, role: localizedLine, email })),
  links: closed({
    informationPage: v.nullable(httpsUrl),
    presentation: v.nullable(httpsUrl),
    calendar: v.nullable(httpsUrl),
  }),
});

const stageSchema = closed({
  id,
  start: isoDate,
  end: isoDate,
  name: title,
  summary: localizedLine,
  /** What has to be true before the next stage can start. */
  nextStageNeeds: localizedLine,
});
export type Stage = v.InferOutput<typeof stageSchema>;

// JSON can hold 1e999, which is no number once read and no JSON once written.
const finiteNumber = v.pipe(v.number(), v.finite('is too large'));

const factSchema = closed({
  id,
  value: v.nullable(v.union([finiteNumber, line(100)])),
  text: localizedLine,
  source: line(300),
  asOf: v.nullable(isoDate),
  reviewBy: v.nullable(isoDate),
});

/** Ring of influence: how far a partner is involved. */
const ringSchema = v.picklist(['meebeslissen', 'meewerken', 'meedenken', 'meeweten']);

const contactSchema = closed({
  id,
  ...personName,
  gender: v.picklist(['f', 'm', 'unknown']),
  role: localizedLine,
  email,
  language: languageSchema,
  form: formSchema,
  /** The audience of the core message this person belongs to; null when the general text fits. */
  audienceId: v.nullable(id),
});
export type Contact = v.InferOutput<typeof contactSchema>;

const wordLimit = count(1, 10_000);

const channelSchema = closed({
  id,
  kind: filledLine(60),
  name: localizedLine,
  frequency: line(60),
  copyDeadlineDays: count(0, 365),
  maxWords: v.nullable(wordLimit),
  ownerRole: line(100),
  note: v.nullable(line(500)),
  /** The calendar to write to, when the channel is a calendar. */
  calendarAddress: v.nullable(email),
});

const progressSchema = closed({
  id,
  date: isoDate,
  stageId: id,
  status: filledLine(60),
  done: v.nullable(prose(2000)),
  next: v.nullable(prose(2000)),
  agreed: v.nullable(prose(2000)),
});

const partnerSchema = closed({
  id,
  name: title,
  /** For narrow places, such as "Opvang". */
  shortName: localizedLine,
  /** With its article, as it stands inside a sentence: "de politie". */
  nameInSentence: localizedLine,
  kind: filledLine(60),
  domain: filledLine(60),
  /** One ring per stage: the ring changes as the route goes on. */
  rings: list(closed({ stageId: id, ring: ringSchema })),
  mailDomains: list(mailDomain),
  contacts: list(contactSchema),
  channels: list(channelSchema),
  progress: list(progressSchema),
});
export type Partner = v.InferOutput<typeof partnerSchema>;

export const coreMessageLengths = ['short', 'medium', 'long'] as const;
export type CoreMessageLength = (typeof coreMessageLengths)[number];

export type CoreMessage = v.InferOutput<typeof coreMessageSchema>;

export const blockCategories = [
  'explanation',
  'progress',
  'request',
  'channel',
  'invitation',
  'tool',
  'privacy',
  'help',
] as const;
export type BlockCategory = (typeof blockCategories)[number];

const textBlockSchema = closed({
  id,
  category: v.picklist(blockCategories),
  title,
  /** Offered when the mail has no subject yet. */
  subject: v.nullable(localizedLine),
  variants: v.pipe(list(textVariantSchema), v.minLength(1, 'is empty')),
  /** Which kind of milestone fills `moment.*`; null for the next one of any kind. */
  milestoneKind: v.nullable(filledLine(60)),
  allowedIn: list(v.picklist(['mail', 'bijpraatmail', 'channel'])),
  owner: filledLine(200),
  changedOn: isoDate,
  validUntil: v.nullable(isoDate),
});
export type TextBlock = v.InferOutput<typeof textBlockSchema>;

const leadDays = count(0, 365);
const milestoneSchema = closed({
  id,
  date: isoDate,
  start: v.nullable(isoTime),
  end: v.nullable(isoTime),
  location: v.nullable(filledLine(255)),
  kind: filledLine(60),
  stageId: id,
  title,
  message: localizedProse,
  audience: list(filledLine(60)),
  channels: list(filledLine(60)),
  owner: filledLine(100),
  status: v.picklist([
    'idea',
    'planned',
    'copy-requested',
    'in-review',
    'approved',
    'published',
    'cancelled',
  ]),
  visibility: v.picklist(['partners', 'team', 'public']),
  lead: closed({ copyDays: leadDays, reviewDays: leadDays, publishDays: leadDays }),
});
export type Milestone = v.InferOutput<typeof milestoneSchema>;

const mailSectionSchema = closed({
  id,
  heading: v.nullable(localizedLine),
  headingFormal: v.nullable(localizedLine),
  required: v.boolean(),
  locked: v.boolean(),
  perPartner: v.boolean(),
  automatic: v.nullable(v.picklist(['salutation', 'stage', 'next-milestones'])),
  maxWords: v.nullable(wordLimit),
  hint: v.nullable(localizedProse),
  blockIds: list(id),
  variants: list(textVariantSchema),
  /** Shown beside an empty section; never part of a mail. */
  examples: list(textVariantSchema),
});

const mailTemplateSchema = closed({
  id,
  name: title,
  subject: localizedLine,
  preheader: localizedLine,
  limits: closed({
    maxWords: wordLimit,
    maxActions: count(1, 100),
    maxBullets: count(1, 100),
    subjectMaxChars: count(1, 255),
  }),
  sections: list(mailSectionSchema),
});

/* Rounds and the journal are written by the features that own them; an empty list is valid from the start. */
const roundSchema = closed({ id, number: count(1, 10_000), templateId: id, startedOn: isoDate });
const journalEntrySchema = closed({
  id,
  at: isoTimestamp,
  kind: filledLine(60),
  target: filledLine(500),
  contentHash: filledLine(128),
});

export const workspaceSchema = closed({
  schemaVersion: v.literal(CURRENT_SCHEMA_VERSION),
  id,
  revision: count(0, Number.MAX_SAFE_INTEGER),
  programme: programmeSchema,
  route: closed({ endPoint: localizedLine, stages: list(stageSchema) }),
  facts: list(factSchema),
  partners: list(partnerSchema),
  coreMessage: coreMessageSchema,
  blocks: list(textBlockSchema),
  milestones: list(milestoneSchema),
  mailTemplates: list(mailTemplateSchema),
  rounds: list(roundSchema),
  journal: list(journalEntrySchema, 20_000),
});
export type Workspace = v.InferOutput<typeof workspaceSchema>;

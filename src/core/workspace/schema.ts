import * as v from 'valibot';

/*
 * The workspace document, version 1. Types are inferred from the schema so that the two cannot drift.
 * Dates are ISO local dates (2027-05-20); times are ISO local times (09:30); ids are opaque strings.
 */

export const CURRENT_SCHEMA_VERSION = 1;

/** The languages content can be written in. */
export const languages = ['nl', 'fr', 'en'] as const;
export const languageSchema = v.picklist(languages);
export type Language = v.InferOutput<typeof languageSchema>;

/** How a Dutch reader is addressed. French and English texts have one form: `any`. */
export const formSchema = v.picklist(['je', 'u']);
export type Form = v.InferOutput<typeof formSchema>;

/** A printable single line: no control characters, so that a name can never break a header or a subject. */
// eslint-disable-next-line no-control-regex -- control characters are what is refused here
const controlCharacters = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/;
const line = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((text) => !controlCharacters.test(text), 'control-character'),
  );
const filledLine = (max: number) => v.pipe(line(max), v.minLength(1));
/** Text of several lines; a line feed is the only control character allowed. */
const prose = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((text) => !controlCharacters.test(text.replaceAll('\n', '')), 'control-character'),
  );

const id = v.pipe(filledLine(64), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));
const isoDate = v.pipe(v.string(), v.isoDate());
const isoTime = v.pipe(v.string(), v.isoTime());
const email = v.pipe(filledLine(254), v.email());
const httpsUrl = v.pipe(filledLine(2000), v.url(), v.startsWith('https://'));
const timeZone = v.pipe(filledLine(64), v.regex(/^[A-Za-z_]+(?:\/[A-Za-z_+-]+)*$/));

const localizedLine = v.partial(
  v.strictObject({ nl: filledLine(500), fr: filledLine(500), en: filledLine(500) }),
);
const localizedProse = v.partial(
  v.strictObject({ nl: prose(10_000), fr: prose(10_000), en: prose(10_000) }),
);
export type Localized = v.InferOutput<typeof localizedLine>;

const personName = {
  givenName: v.nullable(filledLine(100)),
  /** Tussenvoegsel, such as "van der"; empty when there is none. */
  prefix: line(40),
  familyName: v.nullable(filledLine(100)),
  /** Where the name is registered: Belgian names never change their capitals. */
  nameCountry: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
};

const programmeSchema = v.strictObject({
  name: localizedLine,
  shortName: localizedLine,
  period: v.strictObject({ start: isoDate, end: isoDate }),
  timeZone,
  languages: v.pipe(v.array(languageSchema), v.minLength(1)),
  defaultLanguage: languageSchema,
  sender: v.strictObject({ ...personName, role: localizedLine, email, form: formSchema }),
  adviser: v.nullable(v.strictObject({ ...personName, role: localizedLine, email })),
  links: v.strictObject({
    informationPage: v.nullable(httpsUrl),
    presentation: v.nullable(httpsUrl),
    calendar: v.nullable(httpsUrl),
  }),
});

const stageSchema = v.strictObject({
  id,
  start: isoDate,
  end: isoDate,
  name: localizedLine,
  summary: localizedLine,
  /** What has to be true before the next stage can start. */
  nextStageNeeds: localizedLine,
});
export type Stage = v.InferOutput<typeof stageSchema>;

const factSchema = v.strictObject({
  id,
  value: v.nullable(v.union([v.number(), line(100)])),
  text: localizedLine,
  source: line(300),
  asOf: v.nullable(isoDate),
  reviewBy: v.nullable(isoDate),
});

/** Ring of influence: how far a partner is involved. */
const ringSchema = v.picklist(['meebeslissen', 'meewerken', 'meedenken', 'meeweten']);

const contactSchema = v.strictObject({
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

const channelSchema = v.strictObject({
  id,
  kind: filledLine(60),
  name: localizedLine,
  frequency: line(60),
  copyDeadlineDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
  maxWords: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  ownerRole: line(100),
  note: v.nullable(line(500)),
  /** The calendar to write to, when the channel is a calendar. */
  calendarAddress: v.nullable(email),
});

const progressSchema = v.strictObject({
  id,
  date: isoDate,
  stageId: id,
  status: filledLine(60),
  done: v.nullable(prose(2000)),
  next: v.nullable(prose(2000)),
  agreed: v.nullable(prose(2000)),
});

const partnerSchema = v.strictObject({
  id,
  name: localizedLine,
  /** For narrow places, such as "Opvang". */
  shortName: localizedLine,
  /** With its article, as it stands inside a sentence: "de politie". */
  nameInSentence: localizedLine,
  kind: filledLine(60),
  domain: filledLine(60),
  /** One ring per stage: the ring changes as the route goes on. */
  rings: v.array(v.strictObject({ stageId: id, ring: ringSchema })),
  mailDomains: v.array(
    v.pipe(filledLine(253), v.regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/)),
  ),
  contacts: v.array(contactSchema),
  channels: v.array(channelSchema),
  progress: v.array(progressSchema),
});
export type Partner = v.InferOutput<typeof partnerSchema>;

/** The form a text is written for: one of the two, or fit for both. */
const variantFormSchema = v.picklist(['any', 'je', 'u']);
const textVariantSchema = v.strictObject({
  language: languageSchema,
  form: variantFormSchema,
  text: v.pipe(prose(10_000), v.minLength(1)),
});
export type TextVariant = v.InferOutput<typeof textVariantSchema>;

export const coreMessageLengths = ['short', 'medium', 'long'] as const;
export type CoreMessageLength = (typeof coreMessageLengths)[number];

/** Kijk-want-dus: standpoint, grounds, action. */
const kijkWantDus = v.strictObject({ kijk: prose(2000), want: prose(2000), dus: prose(2000) });

const audienceSchema = v.strictObject({
  id,
  name: localizedLine,
  /** Stands alone as the short text; closes the medium and long text. */
  text: localizedProse,
});
export type Audience = v.InferOutput<typeof audienceSchema>;

const coreMessageSchema = v.strictObject({
  version: filledLine(20),
  state: v.picklist(['concept', 'approved']),
  approvedBy: v.nullable(filledLine(200)),
  approvedOn: v.nullable(isoDate),
  reviewBy: v.nullable(isoDate),
  house: v.strictObject({
    roof: localizedLine,
    pillars: v.array(
      v.strictObject({ id, title: localizedLine, text: localizedProse, factIds: v.array(id) }),
    ),
    foundationFactIds: v.array(id),
  }),
  short: localizedProse,
  medium: v.partial(v.strictObject({ nl: kijkWantDus, fr: kijkWantDus, en: kijkWantDus })),
  long: v.partial(
    v.strictObject({
      nl: v.array(prose(2000)),
      fr: v.array(prose(2000)),
      en: v.array(prose(2000)),
    }),
  ),
  maxWords: v.strictObject({ short: v.number(), medium: v.number(), long: v.number() }),
  callToAction: v.array(textVariantSchema),
  audiences: v.array(audienceSchema),
  criticism: v.array(v.strictObject({ id, criticism: localizedProse, reply: localizedProse })),
  wordsToUse: v.array(filledLine(100)),
  wordsToAvoid: v.array(v.strictObject({ avoid: filledLine(100), use: filledLine(200) })),
  history: v.array(
    v.strictObject({ version: filledLine(20), date: isoDate, changedBy: filledLine(200), summary: prose(2000) }),
  ),
});
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

const textBlockSchema = v.strictObject({
  id,
  category: v.picklist(blockCategories),
  title: localizedLine,
  /** Offered when the mail has no subject yet. */
  subject: v.nullable(localizedLine),
  variants: v.pipe(v.array(textVariantSchema), v.minLength(1)),
  /** Which kind of milestone fills `moment.*`; null for the next one of any kind. */
  milestoneKind: v.nullable(filledLine(60)),
  allowedIn: v.array(v.picklist(['mail', 'bijpraatmail', 'channel'])),
  owner: filledLine(200),
  changedOn: isoDate,
  validUntil: v.nullable(isoDate),
});
export type TextBlock = v.InferOutput<typeof textBlockSchema>;

const leadDays = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365));
const milestoneSchema = v.strictObject({
  id,
  date: isoDate,
  start: v.nullable(isoTime),
  end: v.nullable(isoTime),
  location: v.nullable(filledLine(255)),
  kind: filledLine(60),
  stageId: id,
  title: localizedLine,
  message: localizedProse,
  audience: v.array(filledLine(60)),
  channels: v.array(filledLine(60)),
  owner: filledLine(100),
  status: v.picklist(['idea', 'planned', 'copy-requested', 'in-review', 'approved', 'published', 'cancelled']),
  visibility: v.picklist(['partners', 'team', 'public']),
  lead: v.strictObject({ copyDays: leadDays, reviewDays: leadDays, publishDays: leadDays }),
});
export type Milestone = v.InferOutput<typeof milestoneSchema>;

const mailSectionSchema = v.strictObject({
  id,
  heading: v.nullable(localizedLine),
  headingFormal: v.nullable(localizedLine),
  required: v.boolean(),
  locked: v.boolean(),
  perPartner: v.boolean(),
  automatic: v.nullable(v.picklist(['salutation', 'stage', 'next-milestones'])),
  maxWords: v.nullable(v.pipe(v.number(), v.integer())),
  hint: v.nullable(localizedProse),
  blockIds: v.array(id),
  variants: v.array(textVariantSchema),
});

const mailTemplateSchema = v.strictObject({
  id,
  name: localizedLine,
  subject: localizedLine,
  preheader: localizedLine,
  limits: v.strictObject({ maxWords: v.number(), maxActions: v.number(), maxBullets: v.number(), subjectMaxChars: v.number() }),
  sections: v.array(mailSectionSchema),
});

/* Rounds and the journal are written by the features that own them; an empty list is valid from the start. */
const roundSchema = v.strictObject({ id, number: v.number(), templateId: id, startedOn: isoDate });
const journalEntrySchema = v.strictObject({
  id,
  at: v.pipe(v.string(), v.isoTimestamp()),
  kind: filledLine(60),
  target: filledLine(500),
  contentHash: filledLine(128),
});

export const workspaceSchema = v.strictObject({
  schemaVersion: v.literal(CURRENT_SCHEMA_VERSION),
  id,
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  programme: programmeSchema,
  route: v.strictObject({ endPoint: localizedLine, stages: v.array(stageSchema) }),
  facts: v.array(factSchema),
  partners: v.array(partnerSchema),
  coreMessage: coreMessageSchema,
  blocks: v.array(textBlockSchema),
  milestones: v.array(milestoneSchema),
  mailTemplates: v.array(mailTemplateSchema),
  rounds: v.array(roundSchema),
  journal: v.array(journalEntrySchema),
});
export type Workspace = v.InferOutput<typeof workspaceSchema>;

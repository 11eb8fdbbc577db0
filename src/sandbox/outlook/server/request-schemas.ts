import * as v from 'valibot';
import { limits } from '../host/dispatch/limits.ts';
import type { HostPreferences } from '../shared/addin.ts';
import type { DraftChange } from '../shared/mail.ts';
import type { NewAttachment } from './mail/mail-store.ts';
import type { MessageChange } from './mail/drafts.ts';

/* What the page may send. Bounds are wide: what an add-in may do is bounded by the page's own dispatcher. */

const short = v.pipe(v.string(), v.maxLength(1_000));
const person = v.strictObject({ name: short, address: short });
const people = v.pipe(v.array(person), v.maxLength(limits.recipients));
const texts = v.record(short, v.pipe(v.string(), v.maxLength(limits.internetHeadersCharacters)));

const draftEntries = {
  subject: v.exactOptional(v.pipe(v.string(), v.maxLength(limits.subjectCharacters))),
  to: v.exactOptional(people),
  cc: v.exactOptional(people),
  bcc: v.exactOptional(people),
  body: v.exactOptional(v.pipe(v.string(), v.maxLength(20_000_000))),
  bodyType: v.exactOptional(v.picklist(['html', 'text'])),
  composeType: v.exactOptional(v.picklist(['newMail', 'reply', 'forward'])),
  conversationId: v.exactOptional(short),
  internetHeaders: v.exactOptional(texts),
  categories: v.exactOptional(v.array(short)),
  customProperties: v.exactOptional(texts),
};

export const draftSchema = v.strictObject(draftEntries) satisfies v.GenericSchema<DraftChange>;

export const messageChangeSchema = v.strictObject({
  ...draftEntries,
  isRead: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<MessageChange>;

export const attachmentSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  contentType: short,
  content: v.pipe(v.string(), v.base64()),
  isInline: v.boolean(),
}) satisfies v.GenericSchema<NewAttachment>;

export const settingsSchema = v.record(short, v.string());

export const preferencesSchema = v.strictObject({
  language: v.picklist(['nl-NL', 'fr-FR', 'en-US']),
  theme: v.picklist(['light', 'dark']),
  profile: v.picklist(['web', 'new-windows', 'classic-windows']),
  newMailType: v.picklist(['html', 'text']),
}) satisfies v.GenericSchema<HostPreferences>;

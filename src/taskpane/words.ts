import type { Insertable } from '../core/content/insertable.ts';
import type { CoreMessageLength, Form, Language } from '../core/workspace/schema.ts';
import type { MessageKey } from './load-text.ts';

/* What the fixed terms of core are called in the pane: one total table each. */

export const categoryNames: Readonly<Record<Insertable['category'], MessageKey>> = {
  'core-message': 'category.core-message',
  explanation: 'category.explanation',
  progress: 'category.progress',
  request: 'category.request',
  channel: 'category.channel',
  invitation: 'category.invitation',
  tool: 'category.tool',
  privacy: 'category.privacy',
  help: 'category.help',
};

export const languageNames: Readonly<Record<Language, MessageKey>> = {
  nl: 'language.nl',
  fr: 'language.fr',
  en: 'language.en',
};

export const formNames: Readonly<Record<Form, MessageKey>> = { je: 'form.je', u: 'form.u' };

export const coreLengthNames: Readonly<Record<CoreMessageLength, MessageKey>> = {
  short: 'core.short',
  medium: 'core.medium',
  long: 'core.long',
};

import { setupI18n } from '@lingui/core';
import type { Messages } from '@lingui/core';
import type { Language } from '../core/workspace/schema.ts';
import type nl from './strings/nl.json';

export type MessageKey = keyof typeof nl;

/** Says a message of the catalogue; numbers and names go in as values. */
export type Text = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the pane in one language; each language is a file of its own. */
export async function loadText(language: Language): Promise<Text> {
  const i18n = setupI18n({
    locale: language,
    messages: { [language]: messagesOf(await catalogues[language]()) },
  });
  return (key, values) => i18n._(key, { ...values });
}

const catalogues: Readonly<Record<Language, () => Promise<unknown>>> = {
  nl: () => import('./strings/nl.json'),
  fr: () => import('./strings/fr.json'),
  en: () => import('./strings/en.json'),
};

/** The build turns the JSON file into a module of compiled messages, which TypeScript cannot see. */
function messagesOf(module: unknown): Messages {
  return (module as { readonly messages: Messages }).messages;
}

import type { CoreMessageLength, Language } from '../workspace/schema.ts';

const titles: Readonly<Record<Language, Readonly<Record<CoreMessageLength, string>>>> = {
  nl: { short: 'Kernboodschap kort', medium: 'Kernboodschap midden', long: 'Kernboodschap lang' },
  fr: { short: 'Message clé court', medium: 'Message clé moyen', long: 'Message clé long' },
  en: { short: 'Core message, short', medium: 'Core message, medium', long: 'Core message, long' },
};

/** What the core message is called in lists and search: it has no title of its own in the workspace. */
export function coreMessageTitle(length: CoreMessageLength, language: Language): string {
  return titles[language][length];
}

import type { HostLanguage, ManifestText } from '../shared/addin.ts';
import { en } from './strings/en.ts';
import { fr } from './strings/fr.ts';
import { nl } from './strings/nl.ts';
import type { Strings } from './strings/nl.ts';

export type { Strings } from './strings/nl.ts';

const all: Record<HostLanguage, Strings> = { 'nl-NL': nl, 'fr-FR': fr, 'en-US': en };

export function stringsFor(language: HostLanguage): Strings {
  return all[language];
}

/** A text of the manifest in the language of the page. */
export function manifestText(text: ManifestText, language: HostLanguage): string {
  return text.byLanguage[language] ?? text.default;
}

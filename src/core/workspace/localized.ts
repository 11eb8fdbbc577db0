import { languages } from './schema.ts';
import type { Language, Localized } from './schema.ts';

/**
 * The text in this language, else in the fallback, else in any it was written in; '' when there is none
 * at all.
 */
export function localize(text: Localized, language: Language, fallback: Language): string {
  for (const candidate of [language, fallback, ...languages]) {
    const written = text[candidate];
    if (written !== undefined && written !== '') return written;
  }
  return '';
}

import type { ManifestText } from '../../shared/addin.ts';
import type { Place } from './place.ts';
import { readNamedText, requiredChild } from './read-reference.ts';
import type { Reading } from './reading.ts';

/** Outlook sets the title above the description; here both are one line. */
export function readTooltip(place: Place, label: ManifestText, reading: Reading): ManifestText {
  const supertip = requiredChild(place, 'Supertip', reading);
  if (!supertip) return label;
  const title = readNamedText(supertip, 'Title', reading);
  const description = readNamedText(supertip, 'Description', reading);
  const languages = new Set(
    [title, description].flatMap(({ byLanguage }) => Object.keys(byLanguage)),
  );
  const inLanguage = (text: ManifestText, language: string) =>
    text.byLanguage[language] ?? text.default;
  return {
    default: tooltipOf(label.default, title.default, description.default),
    byLanguage: Object.fromEntries(
      [...languages].map((language) => [
        language,
        tooltipOf(
          inLanguage(label, language),
          inLanguage(title, language),
          inLanguage(description, language),
        ),
      ]),
    ),
  };
}

function tooltipOf(label: string, title: string, description: string): string {
  // The button already says its label.
  if (title === label || title === description) return description;
  return /[.!?:…]$/.test(title) ? `${title} ${description}` : `${title}. ${description}`;
}

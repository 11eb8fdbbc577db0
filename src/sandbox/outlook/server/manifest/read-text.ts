import { attribute } from '../../../../tooling/manifest/xml-tree.ts';
import type { ManifestText } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { childrenOf } from './place.ts';
import type { Place } from './place.ts';

/** A text with its translations: `DefaultValue`, and an `Override` for each other language. */
export function readText(place: Place, findings: Findings): ManifestText {
  const translations = childrenOf(place, 'Override').flatMap((override) => {
    const locale = canonicalLocale(attribute(override.element, 'Locale'));
    if (locale === null) {
      const found = excerpt(attribute(override.element, 'Locale'));
      findings.problem('bad-locale', override.path, `"${found}" is no language like nl-NL.`);
    }
    const text = readValue(override, 'Value', findings);
    return locale === null ? [] : [[locale, text] as const];
  });
  return {
    default: readValue(place, 'DefaultValue', findings),
    byLanguage: Object.fromEntries(translations),
  };
}

function readValue(place: Place, name: string, findings: Findings): string {
  const value = attribute(place.element, name).trim();
  if (value === '') findings.problem('text-empty', place.path, `There is no text in ${name}.`);
  return value;
}

/** Written as the host asks for it: `nl-nl` is `nl-NL`. */
function canonicalLocale(locale: string): string | null {
  if (!/^[a-z]{2,3}([-_.][a-z0-9]{2,8}){0,3}$/i.test(locale)) return null;
  const [language = '', ...rest] = locale.split('-');
  const others = rest.map((part) => (part.length === 2 ? part.toUpperCase() : part));
  return [language.toLowerCase(), ...others].join('-');
}

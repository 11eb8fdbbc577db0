import { formatLongDate } from '../time/format-date.ts';
import type { Language } from '../workspace/schema.ts';
import { formatBareTime } from './format-bare-time.ts';
import { placeholders } from './placeholder.ts';
import type { PlaceholderName } from './placeholder.ts';
import type { PlaceholderValues } from './placeholder-values.ts';

/**
 * What a user gave for a placeholder, as it will stand in the text: an ISO date or time is written
 * down in the language of the text, anything else stays as it was typed.
 */
export function formatGivenValue(name: PlaceholderName, raw: string, language: Language): string {
  const given = raw.trim();
  switch (placeholders[name].kind) {
    case 'date':
      return isDate(given) ? formatLongDate(given, language) : given;
    case 'time':
      return isTime(given) ? formatBareTime(given, language) : given;
    case 'text':
    case 'url':
      return given;
  }
}

/** The computed values with those a user gave over them; an empty given value gives nothing. */
export function mergeValues(
  values: PlaceholderValues,
  given: PlaceholderValues,
): PlaceholderValues {
  const merged = new Map(values);
  for (const [name, value] of given) {
    if (value.trim() !== '') merged.set(name, value);
  }
  return merged;
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(text);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    // The 31st of February looks like a date; Temporal has no way to ask without trying.
    return false;
  }
}

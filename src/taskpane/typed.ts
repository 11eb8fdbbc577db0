import type { GivenValues } from '../core/content/occasion.ts';
import { isPlaceholderName } from '../core/content/placeholder.ts';
import type { PlaceholderName } from '../core/content/placeholder.ts';

/** What was typed last, beside whichever mail: it comes along, so that nothing typed is ever lost. */
export interface Typed {
  readonly query: string;
  readonly given: GivenValues;
}

/** What was typed as text, to outlive a reload of the pane: search words and given values only. */
export function serializeTyped({ query, given }: Typed): string {
  return JSON.stringify({ query, given });
}

/** Reads what `serializeTyped` wrote; anything it does not recognise is left out. */
export function parseTyped(text: string | null): Typed {
  const { query, given } = objectOf(jsonOf(text));
  return { query: typeof query === 'string' ? query : '', given: givenOf(given) };
}

function givenOf(value: unknown): GivenValues {
  const given: Partial<Record<PlaceholderName, string>> = {};
  for (const [name, text] of Object.entries(objectOf(value))) {
    if (isPlaceholderName(name) && typeof text === 'string') given[name] = text;
  }
  return given;
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

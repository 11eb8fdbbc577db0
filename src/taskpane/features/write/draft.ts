import type { ContentWish } from '../../../core/content/compose-content.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import { isPlaceholderName } from '../../../core/content/placeholder.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';

/** What the user gave for open places, as the fields hold it: dates and times in ISO form. */
export type GivenValues = Readonly<Partial<Record<PlaceholderName, string>>>;

/** What the user is doing beside one mail; it waits there while the user is elsewhere. */
export interface Draft {
  readonly query: string;
  readonly opened: InsertableRef | null;
  /** Chosen by hand; what is absent follows the recipients. */
  readonly overrides: Partial<ContentWish>;
  readonly given: GivenValues;
  readonly withSubject: boolean;
}

/** What was typed last, beside whichever mail: it comes along, so that nothing typed is ever lost. */
export type Typed = Pick<Draft, 'query' | 'given'>;

export const emptyDraft: Draft = {
  query: '',
  opened: null,
  overrides: {},
  given: {},
  withSubject: true,
};

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

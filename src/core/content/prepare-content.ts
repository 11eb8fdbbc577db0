import { composeContent } from './compose-content.ts';
import type { Content } from './compose-content.ts';
import { formatGivenValue, mergeValues } from './given-value.ts';
import type { InsertableRef } from './insertable-ref.ts';
import type { GivenValues, Occasion } from './occasion.ts';
import { isPlaceholderName } from './placeholder.ts';
import type { PlaceholderName } from './placeholder.ts';
import { placeholderValues } from './placeholder-values.ts';
import { renderContent } from './render-content.ts';
import type { Rendered } from './render-content.ts';
import type { Template } from '../template/template.ts';
import { unfilled } from '../template/unfilled.ts';
import type { Language } from '../workspace/schema.ts';

/** What turns a template into text. The parser is handed in, because the pane loads it after its first paint. */
export interface TemplateTools {
  /** Null when the template has a fault. */
  readonly parse: (template: string) => Template | null;
  /** What an open place is called in a text of this language. */
  readonly labelOf: (name: PlaceholderName, language: Language) => string;
}

/** One text exactly as it would be inserted now. */
export interface Prepared {
  readonly content: Content;
  readonly rendered: Rendered;
  /** The places nobody but the user can fill, whether filled by now or not. */
  readonly asked: readonly PlaceholderName[];
  /** The last day the text might be used, when that day has passed. */
  readonly expiredOn: string | null;
}

/** Null when the text does not exist or its template has a fault. */
export function prepareContent(
  tools: TemplateTools,
  occasion: Occasion,
  ref: InsertableRef,
): Prepared | null {
  const composed = composeContent(occasion.workspace, ref, occasion.wish);
  if (!composed.ok) return null;
  const content = composed.value;
  const template = tools.parse(content.template);
  if (template === null) return null;
  const known = placeholderValues(occasion.workspace, occasion.addressing, content, occasion.today);
  const asked = unfilled(template, known);
  const rendered = renderContent(
    template,
    mergeValues(known, givenFor(occasion.given, asked, content.language)),
    {
      language: content.language,
      labelOf: (name) => tools.labelOf(name, content.language),
    },
  );
  const { validUntil } = content;
  const expiredOn = validUntil !== null && validUntil < occasion.today ? validUntil : null;
  return { content, rendered, asked, expiredOn };
}

/** Only what is asked for counts: a value given for another text never replaces a known one. */
function givenFor(
  given: GivenValues,
  asked: readonly PlaceholderName[],
  language: Language,
): ReadonlyMap<PlaceholderName, string> {
  const values = new Map<PlaceholderName, string>();
  for (const [name, raw] of Object.entries(given)) {
    if (isPlaceholderName(name) && asked.includes(name)) {
      values.set(name, formatGivenValue(name, raw, language));
    }
  }
  return values;
}

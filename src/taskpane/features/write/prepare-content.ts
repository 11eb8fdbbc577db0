import type { Addressing } from '../../../core/content/addressing.ts';
import { composeContent } from '../../../core/content/compose-content.ts';
import type { Content, ContentWish } from '../../../core/content/compose-content.ts';
import { formatGivenValue, mergeValues } from '../../../core/content/given-value.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import { isPlaceholderName } from '../../../core/content/placeholder.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import { placeholderValues } from '../../../core/content/placeholder-values.ts';
import { renderContent } from '../../../core/content/render-content.ts';
import type { Rendered } from '../../../core/content/render-content.ts';
import type { Template } from '../../../core/template/template.ts';
import { unfilled } from '../../../core/template/unfilled.ts';
import type { Language, Workspace } from '../../../core/workspace/schema.ts';
import type { GivenValues } from './draft.ts';

/** What turns a template into text; the parser is loaded after the first paint. */
export interface TemplateTools {
  /** Null when the template has a fault. */
  readonly parse: (template: string) => Template | null;
  /** What an open place is called in a text of this language. */
  readonly labelOf: (name: PlaceholderName, language: Language) => string;
}

/** For whom and when a text is made. */
export interface Occasion {
  readonly workspace: Workspace;
  readonly addressing: Addressing;
  readonly wish: ContentWish;
  readonly given: GivenValues;
  /** ISO local date. */
  readonly today: string;
}

/** One text exactly as it would be inserted now. */
export interface Prepared {
  readonly content: Content;
  readonly rendered: Rendered;
  /** The places nobody but the user can fill, whether filled by now or not. */
  readonly asked: readonly PlaceholderName[];
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
  return { content, rendered, asked };
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

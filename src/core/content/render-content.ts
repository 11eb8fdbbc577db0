import { filledValue, unfilled } from '../template/unfilled.ts';
import type { Template } from '../template/template.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { HtmlString } from '../text/html-string.ts';
import { joinHtml, markup } from '../text/markup.ts';
import { isHttpsUrl } from '../text/https-url.ts';
import { oneLine } from '../text/one-line.ts';
import type { Language } from '../workspace/schema.ts';
import { placeholders } from './placeholder.ts';
import type { PlaceholderName } from './placeholder.ts';
import type { PlaceholderValues } from './placeholder-values.ts';

/** A stretch of a paragraph: text as written, a value filled in, or a place still open. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: PlaceholderName; readonly text: string }
  | { readonly kind: 'open'; readonly name: PlaceholderName; readonly label: string };

/** One content in the three forms it is used in: for the preview, for an HTML mail, for a plain one. */
export interface Rendered {
  readonly paragraphs: readonly (readonly Segment[])[];
  /** Inline for a single paragraph, so that it fits inside a sentence. No colours, fonts or layout. */
  readonly html: HtmlString;
  /** Paragraphs are separated by one empty line; lines end with a line feed. */
  readonly text: string;
  /** The placeholders without a value, in the order of the text, each once. */
  readonly open: readonly PlaceholderName[];
  readonly language: Language;
}

/** Fills a text. Values are escaped here, at the last step, and nowhere before. */
export function renderContent(
  template: Template,
  values: PlaceholderValues,
  options: {
    readonly language: Language;
    /** What an open place is called, such as "uiterste datum". */
    readonly labelOf: (name: PlaceholderName) => string;
  },
): Rendered {
  const paragraphs = paragraphsOf(fill(template, values, options.labelOf));
  return {
    paragraphs,
    html: toHtml(paragraphs, options.language),
    text: paragraphs.map((paragraph) => paragraph.map(textOf).join('')).join('\n\n'),
    open: unfilled(template, values),
    language: options.language,
  };
}

/** Neighbouring pieces of text become one segment, so that an empty line is found wherever it is cut. */
function fill(
  template: Template,
  values: PlaceholderValues,
  labelOf: (name: PlaceholderName) => string,
): readonly Segment[] {
  const segments: Segment[] = [];
  for (const node of template) {
    if (node.kind === 'placeholder') {
      const { name } = node;
      const text = filledValue(values, name);
      segments.push(
        text === null
          ? { kind: 'open', name, label: oneLine(labelOf(name)) }
          : { kind: 'value', name, text },
      );
      continue;
    }
    const previous = segments.at(-1);
    const before = previous?.kind === 'text' ? previous.text : '';
    if (previous?.kind === 'text') segments.pop();
    segments.push({ kind: 'text', text: before + node.text });
  }
  return segments;
}

const emptyLine = /\n[^\S\n]*\n\s*/;

function paragraphsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const paragraphs: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.kind !== 'text') {
      paragraphs.at(-1)?.push(segment);
      continue;
    }
    const [first = '', ...rest] = withLineFeeds(segment.text).split(emptyLine);
    paragraphs.at(-1)?.push({ kind: 'text', text: first });
    for (const text of rest) paragraphs.push([{ kind: 'text', text }]);
  }
  return paragraphs.map(trimmed).filter((paragraph) => paragraph.length > 0);
}

/** One kind of line end, and no other control character than that and the tab. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}

function trimmed(paragraph: readonly Segment[]): readonly Segment[] {
  return paragraph
    .map((segment, index) => {
      if (segment.kind !== 'text') return segment;
      const start = index === 0 ? segment.text.trimStart() : segment.text;
      return { ...segment, text: index === paragraph.length - 1 ? start.trimEnd() : start };
    })
    .filter((segment) => segment.kind !== 'text' || segment.text !== '');
}

function textOf(segment: Segment): string {
  return segment.kind === 'open' ? `[${segment.label}]` : segment.text;
}

function toHtml(paragraphs: readonly (readonly Segment[])[], language: Language): HtmlString {
  const lang = escapeHtml(language);
  const [first, ...rest] = paragraphs.map((paragraph) => joinHtml(paragraph.map(segmentToHtml)));
  if (first === undefined) return markup``;
  if (rest.length === 0) return markup`<span lang="${lang}">${first}</span>`;
  return joinHtml([first, ...rest].map((paragraph) => markup`<p lang="${lang}">${paragraph}</p>`));
}

function segmentToHtml(segment: Segment): HtmlString {
  const text = escapeHtml(textOf(segment));
  switch (segment.kind) {
    case 'text':
      return joinLines(text);
    case 'open':
      return markup`<strong>${text}</strong>`;
    case 'value':
      return placeholders[segment.name].kind === 'url' && isHttpsUrl(segment.text)
        ? markup`<a href="${text}">${text}</a>`
        : text;
  }
}

function joinLines(text: HtmlString): HtmlString {
  return text.replaceAll('\n', markup`<br>`) as HtmlString;
}

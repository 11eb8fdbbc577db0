import type { HtmlString } from './html-string.ts';

/**
 * HTML written in source code around parts that are HTML already: a plain string does not compile.
 * It is not called `html`, since formatters lay out what follows that word.
 */
export function markup(source: TemplateStringsArray, ...parts: readonly HtmlString[]): HtmlString {
  return source.reduce(
    (whole, literal, index) => whole + (parts[index - 1] ?? '') + literal,
  ) as HtmlString;
}

/** Pieces of HTML one after another. */
export function joinHtml(parts: readonly HtmlString[]): HtmlString {
  return parts.join('') as HtmlString;
}

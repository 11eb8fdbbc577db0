import type { HtmlString } from './html-string.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, safe both between tags and inside a quoted attribute. The only escaping in the product. */
export function escapeHtml(text: string): HtmlString {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character) as HtmlString;
}

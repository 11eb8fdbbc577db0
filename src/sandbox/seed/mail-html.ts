import { escapeHtml } from '../../core/text/escape-html.ts';

/** A string is a paragraph; its line feeds are line breaks. */
export type BodyPart =
  | string
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  /** The first row is the header. */
  | { readonly table: readonly (readonly string[])[] };

/** What was written, as a mail client writes it: an empty line between two parts. */
export function mailHtml(parts: readonly BodyPart[]): string {
  return parts.map(partHtml).join('<div><br></div>');
}

function partHtml(part: BodyPart): string {
  if (typeof part === 'string') return `<div>${textHtml(part)}</div>`;
  if ('heading' in part) return `<div><b>${textHtml(part.heading)}</b></div>`;
  if ('list' in part) {
    return `<ul>${part.list.map((item) => `<li>${textHtml(item)}</li>`).join('')}</ul>`;
  }
  return tableHtml(part.table);
}

function tableHtml([header = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [rowHtml('th', header), ...rows.map((row) => rowHtml('td', row))];
  return `<table border="1" cellspacing="0" cellpadding="4"><tbody>${lines.join('')}</tbody></table>`;
}

/** The spaces keep the cells apart where the body is shown as text. */
function rowHtml(cell: 'th' | 'td', row: readonly string[]): string {
  return `<tr>${row.map((text) => `<${cell}>${textHtml(text)}</${cell}>`).join(' ')}</tr>`;
}

/** A mail client makes a link of an address while one types. */
function textHtml(text: string): string {
  return escapeHtml(text)
    .replace(/https:\/\/[a-z0-9./-]*[a-z0-9]/gu, (url) => `<a href="${url}">${url}</a>`)
    .replaceAll('\n', '<br>');
}

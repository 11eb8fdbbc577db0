const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

const hidden = /<(style|script|head|title)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu;
const blockEnd = /<\/(?:p|div|h[1-6]|tr|ul|ol|table|blockquote|pre)\s*>/giu;

/** HTML of mail as plain text, lines separated by a line feed: for previews, signatures and plain-text mail. */
export function htmlToText(html: string): string {
  const lines = html
    .replace(hidden, '')
    .replace(/\s+/gu, ' ')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<hr\b[^>]*>/giu, '\n________________________________\n')
    .replace(/<li\b[^>]*>/giu, '\n- ')
    .replace(blockEnd, '\n')
    .replace(/<[a-z/!][^>]*>/giu, '')
    .split('\n')
    .map((line) => decodeEntities(line.replace(/ +/gu, ' ').trim()));
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Text as HTML that shows the same lines. */
export function textToHtml(text: string): string {
  return escapeHtml(text).replace(/\r?\n/gu, '<br>');
}

/** Text that means itself inside HTML. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/giu, (whole, name: string) => {
    if (name.startsWith('#')) return decodeNumber(name) ?? whole;
    return entities[name] ?? whole;
  });
}

function decodeNumber(name: string): string | null {
  const code = /^#x/iu.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

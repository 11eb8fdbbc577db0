const plainAscii = /^[ -~]*$/;

/** The form in which texts are searched: no capitals, accents, curly quotes or double spaces. */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return collapse(text.toLowerCase());
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐-―]/g, '-');
  return collapse(bare);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

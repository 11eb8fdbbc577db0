/** Characters a mail program adds or drops freely and nobody sees: soft hyphen, zero-width ones, byte order mark. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The form in which two plain texts are compared, such as what was inserted and what the body holds:
 * every run of white space (no-break spaces and line breaks too) is one space, invisible characters are gone.
 */
export function normaliseText(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

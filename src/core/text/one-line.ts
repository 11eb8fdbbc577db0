/**
 * The text as one clean line: line breaks and other control characters become a space, so that a
 * value never starts a paragraph or a header. No-break spaces stay.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

import { normaliseText } from './plain-text.ts';

/**
 * Whether a text that was written into a body really stands there: it occurs more often than before.
 * Compared without regard to white space, which every client breaks and joins in its own way.
 */
export function textArrived(before: string, after: string, written: string): boolean {
  const wanted = squeezed(written);
  if (wanted === '') return true;
  return occurrences(squeezed(after), wanted) > occurrences(squeezed(before), wanted);
}

/** Some clients write the address of a link once more behind it, between angle brackets. */
const repeatedAddress = /<https?:[^<>]*>/g;

/** Without any white space at all: a client may join two paragraphs or cut a line anywhere. */
function squeezed(text: string): string {
  return normaliseText(text).replace(repeatedAddress, '').replace(/\s/g, '');
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/** A value of a manifest as it can stand in a sentence: one line, and not endless. */
export function excerpt(value: string, longest = 80): string {
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}

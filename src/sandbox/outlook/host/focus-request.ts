/** What the keyboard asks of the page around the frame, by office.js's action number. */
const requests: Readonly<Record<number, 'forward' | 'backward' | 'escape'>> = {
  5: 'forward', // Ctrl+F6
  6: 'backward',
  13: 'forward', // Tab past the last control
  14: 'backward',
  15: 'escape',
  17: 'forward', // nothing in the frame can take the focus it was given
  18: 'backward',
};

/** Reads `[controlId, action, …]`; null for what is no question of focus. */
export function focusRequestOf(data: unknown): 'forward' | 'backward' | 'escape' | null {
  if (!Array.isArray(data)) return null;
  return requests[Number(data[1])] ?? null;
}

import { formatTime } from '../time/format-date.ts';
import type { Language } from '../workspace/schema.ts';

/** A time as it stands in a sentence that says "uur" itself: "9.30", "13 h 30", "1.30 pm". */
export function formatBareTime(isoTime: string, language: Language): string {
  return formatTime(isoTime, language).replace(/ uur$/, '');
}

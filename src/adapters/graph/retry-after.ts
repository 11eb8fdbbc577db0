const SECONDS = /^\d+(\.\d+)?$/;
/** The one form of a date that HTTP still lets a server write. `Date.parse` alone reads almost anything. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** `Retry-After` in milliseconds; null when it is absent or says nothing. Graph also writes fractions. */
export function parseRetryAfter(text: string | null, now: number): number | null {
  const value = text?.trim() ?? '';
  if (SECONDS.test(value)) return Math.ceil(Number(value) * 1000);
  if (!HTTP_DATE.test(value)) return null;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}

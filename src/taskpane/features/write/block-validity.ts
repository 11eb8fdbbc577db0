/** How long before its end a text is announced to expire. */
const SOON_DAYS = 60;

export type Validity = 'valid' | 'soon' | 'expired';

/** Whether a text may still be used; its last day counts as valid. Both dates are ISO local dates. */
export function validityOf(validUntil: string | null, today: string): Validity {
  if (validUntil === null) return 'valid';
  const days = Temporal.PlainDate.from(today).until(validUntil, { largestUnit: 'day' }).days;
  if (days < 0) return 'expired';
  return days <= SOON_DAYS ? 'soon' : 'valid';
}

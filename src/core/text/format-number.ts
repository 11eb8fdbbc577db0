import type { Language } from '../workspace/schema.ts';

/** What stands between thousands and before decimals; French uses a narrow no-break space. */
const marks: Readonly<Record<Language, readonly [thousands: string, decimal: string]>> = {
  nl: ['.', ','],
  fr: ['\u202f', ','],
  en: [',', '.'],
};

/** "450.000", "450 000", "450,000"; decimals stay as they are. */
export function formatNumber(value: number, language: Language): string {
  const [thousands, decimal] = marks[language];
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  // Infinity and 1e21 are no numbers a text about people holds.
  if (sign === undefined || whole === undefined) return String(value);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return sign + grouped + (fraction === undefined ? '' : decimal + fraction);
}

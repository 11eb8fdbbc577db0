import type { Language } from '../workspace/schema.ts';

/* Written out instead of asked of Intl: classic Outlook on Windows has places where Intl is missing. */

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** Monday first, as ISO counts them. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** "donderdag 28 januari 2027", "lundi 1er mars 2027", "Thursday 28 January 2027". */
export function formatLongDate(isoDate: string, language: Language): string {
  const date = Temporal.PlainDate.from(isoDate);
  const weekday = weekdays[language][date.dayOfWeek - 1] ?? '';
  return `${weekday} ${formatDayMonth(isoDate, language)} ${date.year}`;
}

/** "30 juni", "1er juin", "30 June". */
export function formatDayMonth(isoDate: string, language: Language): string {
  const { day, month } = Temporal.PlainDate.from(isoDate);
  const ordinal = language === 'fr' && day === 1 ? 'er' : '';
  return `${day}${ordinal} ${months[language][month - 1] ?? ''}`;
}

/** "28-01-2027" in Dutch, "28/01/2027" in French and English. */
export function formatShortDate(isoDate: string, language: Language): string {
  const { day, month, year } = Temporal.PlainDate.from(isoDate);
  return [twoDigits(day), twoDigits(month), year].join(language === 'nl' ? '-' : '/');
}

/** "9.30 uur", "13 h 30" (with no-break spaces), "1.30 pm". */
export function formatTime(isoTime: string, language: Language): string {
  const { hour, minute } = Temporal.PlainTime.from(isoTime);
  switch (language) {
    case 'nl':
      return `${hour}.${twoDigits(minute)} uur`;
    case 'fr':
      return `${hour}\u00a0h\u00a0${twoDigits(minute)}`;
    case 'en':
      return `${hour % 12 === 0 ? 12 : hour % 12}.${twoDigits(minute)} ${hour < 12 ? 'am' : 'pm'}`;
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

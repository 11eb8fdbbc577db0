import type { HostLanguage } from '../shared/addin.ts';

export type DateGroup = 'today' | 'yesterday' | 'week' | 'earlier';

const dayLength = 24 * 60 * 60 * 1000;

/** In Dutch a time has a point, 14.02; elsewhere a colon. */
export function formatTime(date: Date, language: HostLanguage): string {
  const time = format(date, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return language === 'nl-NL' ? time.replace(':', '.') : time;
}

/** As short as a list needs it: the time today, the weekday this week, then the date. */
export function formatListDate(date: Date, now: Date, language: HostLanguage): string {
  switch (dateGroup(date, now)) {
    case 'today':
      return formatTime(date, language);
    case 'yesterday':
    case 'week':
      return `${format(date, language, { weekday: 'short' })} ${formatTime(date, language)}`;
    case 'earlier':
      return format(date, language, {
        day: 'numeric',
        month: 'short',
        ...(date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
      });
  }
}

export function formatLongDate(date: Date, language: HostLanguage): string {
  const day = format(date, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day} ${formatTime(date, language)}`;
}

export function dateGroup(date: Date, now: Date): DateGroup {
  const days = Math.round((startOfDay(now) - startOfDay(date)) / dayLength);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 7 ? 'week' : 'earlier';
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function format(date: Date, language: HostLanguage, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === 'en-US' ? 'en-GB' : language, options).format(date);
}

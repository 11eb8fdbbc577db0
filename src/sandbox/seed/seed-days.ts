/* Days as ISO local dates. Holidays are left out: invented mail may well be answered on one. */

/** The day itself when somebody works on it, else the working day before it. */
export function onWorkingDay(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: Math.max(0, day.dayOfWeek - 5) }).toString();
}

/** The nth working day before this one. */
export function workingDaysBefore(date: string, count: number): string {
  return stepWorkingDays(date, -1, count);
}

/** The nth working day after this one. */
export function workingDaysAfter(date: string, count: number): string {
  return stepWorkingDays(date, 1, count);
}

/** When a text has to be there for something that comes out on this day. */
export function copyDeadline(publication: string, days: number): string {
  return onWorkingDay(Temporal.PlainDate.from(publication).subtract({ days }).toString());
}

function stepWorkingDays(date: string, step: 1 | -1, count: number): string {
  let day = Temporal.PlainDate.from(date);
  let left = count;
  while (left > 0) {
    day = day.add({ days: step });
    if (day.dayOfWeek <= 5) left -= 1;
  }
  return day.toString();
}

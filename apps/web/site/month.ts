import { type Day, isDay } from '@acquis/domain';

/** A month, as in `2026-11`. */
export type Month = string;

/** Whether a text is a month of the calendar: year and month with a hyphen. */
export function isMonth(text: string): text is Month {
  return /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month so many months later; earlier where the number is negative. */
export function monthAfter(month: Month, months: number): Month {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}

/** The days of a month as weeks that begin on Monday; null where a week reaches beyond the month. */
export function weeksOf(month: Month): readonly (readonly (Day | null)[])[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const before = (first.getUTCDay() + 6) % 7;
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((before + last) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const date = week * 7 + weekday - before + 1;
      return date >= 1 && date <= last ? `${month}-${String(date).padStart(2, '0')}` : null;
    }),
  );
}

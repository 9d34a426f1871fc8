import { type Day, daysInMonth } from '../core/edtf.js';

/** How long after a day something begins. */
export interface Delay {
  readonly delayDays: number | null;
  readonly delayMonths: number | null;
  /** On the day on which the delay has passed, or on the first day of the month after it. */
  readonly begins: 'that-day' | 'first-of-next-month';
}

function text(year: number, month: number, day: number): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The day a number of days after another. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the month a number of months later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const sum = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(sum / 12), (sum % 12) + 1];
  return text(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** The day on which something begins, a delay after another day; null where no delay is known. */
export function afterDelay(day: Day, { delayDays, delayMonths, begins }: Delay): Day | null {
  if (delayDays === null && delayMonths === null) return null;
  const passed = addDays(addMonths(day, delayMonths ?? 0), delayDays ?? 0);
  return begins === 'that-day' ? passed : `${addMonths(passed, 1).slice(0, 7)}-01`;
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

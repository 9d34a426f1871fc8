import { type Day, type Edtf, earliest, isExact, parseEdtf } from './edtf.js';

const months = 'January February March April May June July August September October November December'.split(' ');

interface Style {
  readonly month: (name: string) => string;
  readonly dash: string;
}

const long: Style = { month: (name) => name, dash: '–' };
const short: Style = { month: (name) => (name === 'September' ? 'Sept' : name.slice(0, 3)), dash: '–' };

function parts(text: string): { year: string; month?: string; day?: string } {
  const [year = '', month, day] = text.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return {
    year,
    ...(name === undefined ? {} : { month: name }),
    ...(day === undefined ? {} : { day: String(Number(day)) }),
  };
}

function formatPoint(text: string, style: Style): string {
  const { year, month, day } = parts(text);
  return [day, month && style.month(month), year].filter(Boolean).join(' ');
}

function formatSpan(from: string, to: string, style: Style): string {
  const [a, b] = [parts(from), parts(to)];
  if (from === to) return formatPoint(from, style);
  if (a.day && b.day && a.month === b.month && a.year === b.year) {
    return `${a.day}${style.dash}${formatPoint(to, style)}`;
  }
  const start = a.month && b.month && a.year === b.year ? [a.day, style.month(a.month)] : [formatPoint(from, style)];
  const words = /[A-Z]/i.test(start.join(''));
  return `${start.filter(Boolean).join(' ')}${words ? ` ${style.dash} ` : style.dash}${formatPoint(to, style)}`;
}

/** From one day, month or year to another, in words: `from 24 to 28 July 2023`. */
function formatFromTo(from: string, to: string, style: Style): string {
  const [a, b] = [parts(from), parts(to)];
  const sameYear = a.month && b.month && a.year === b.year;
  const sameMonth = sameYear && a.day && a.month === b.month;
  const start = sameMonth
    ? a.day
    : sameYear
      ? [a.day, style.month(a.month ?? '')].filter(Boolean).join(' ')
      : formatPoint(from, style);
  return `from ${start} to ${formatPoint(to, style)}`;
}

function format(date: Edtf, style: Style): string {
  const { precision, text } = parseEdtf(date);
  if (precision === 'uncertain') {
    const [from = '', to = ''] = text.slice(1, -1).split('..');
    return `a day ${formatFromTo(from, to, style)}`;
  }
  const [from = '', to] = text.split('/');
  return to === undefined ? formatPoint(from, style) : formatSpan(from, to, style);
}

/** A date in words, British order: `22 December 2023`, `24–28 July 2023`, `December 2023`. */
export function formatEdtf(date: Edtf): string {
  return format(date, long);
}

/** A date in short words for tables: `22 Dec 2023`, `24–28 Jul 2023`. */
export function formatEdtfShort(date: Edtf): string {
  return format(date, short);
}

/** A date inside a sentence with its preposition: `on 22 December 2023`, `from 24 to 28 July 2023`, `in 2004`. */
export function formatEdtfInSentence(date: Edtf): string {
  const { precision, text } = parseEdtf(date);
  if (precision === 'day') return `on ${formatEdtf(date)}`;
  if (precision === 'uncertain') return `on ${formatEdtf(date)}`;
  if (precision !== 'span') return `in ${formatEdtf(date)}`;
  const [from = '', to = ''] = text.split('/');
  return from === to ? formatEdtfInSentence(from) : formatFromTo(from, to, long);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The distance of a day in words: `in 15 days`, `tomorrow`, `today`, `3 days ago`. */
export function relativeDay(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** How far off a date ahead begins, in words; null where the date does not name its days, since none is invented. */
export function distance(date: Edtf, today: Day): string | null {
  return isExact(date) ? relativeDay(earliest(date), today) : null;
}

import { compareText, type Day, daysBetween, type Edtf, earliest, formatEdtf, isEdtf, latest } from '@acquis/domain';
import { words } from '@/words/timeline';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A period a reader can turn to. */
export interface NamedPeriod extends Period {
  readonly name: string;
}

/** The period a query asks for, and what of it could not be read. */
export interface PeriodReading {
  readonly period: Period;
  readonly problems: readonly string[];
}

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (compareText(a, b) < 0 ? a : b);

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (compareText(a, b) < 0 ? b : a);

const milliseconds = 86_400_000;

/** A day so many days later. */
export function moved(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * milliseconds).toISOString().slice(0, 10);
}

/** A day so many months later, or the last of its month where that is shorter. */
function movedByMonths(day: Day, months: number): Day {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
  const sought = `${month}${day.slice(7)}`;
  return isEdtf(sought) ? sought : latest(month);
}

const wholeYears = ({ from, to }: Period) => from.endsWith('-01-01') && to.endsWith('-12-31');
const wholeMonths = ({ from, to }: Period) => from.endsWith('-01') && to === latest(to.slice(0, 7));

/** The ends of a period as its address has them: years or months where it is made of whole ones, else days. */
export function written(period: Period): { readonly from: Edtf; readonly to: Edtf } {
  const length = wholeYears(period) ? 4 : wholeMonths(period) ? 7 : 10;
  return { from: period.from.slice(0, length), to: period.to.slice(0, length) };
}

/** A period in words: “2024”, “2019–2025”, “May 2024”. */
export function periodInWords(period: Period): string {
  const { from, to } = written(period);
  return formatEdtf(from === to ? from : `${from}/${to}`);
}

/** A period as the beginning of a sentence: “In 2024”, “From 2019 to 2021”. */
export function periodAtStart(period: Period): string {
  const { from, to } = written(period);
  if (from === to) return `${from.length === 10 ? words.onDay : words.inPeriod} ${formatEdtf(from)}`;
  return words.fromTo(formatEdtf(from), formatEdtf(to));
}

/** The days from the first to the last of two dates, of any precision. */
export function periodOf(from: Edtf, to: Edtf = from): Period {
  return { from: earliest(from), to: latest(to) };
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

const same = (one: Period, other: Period) => one.from === other.from && one.to === other.to;

/** A date a reader gave for one end of a period, or why it is none. */
function dateOf(name: string, text: string | undefined): { readonly date?: Edtf; readonly problem?: string } {
  if (!text) return {};
  if (isEdtf(text.trim())) return { date: text.trim() };
  return {
    problem: words.noDate(text, name),
  };
}

/**
 * Reads the period of a query. Where an end is not given that of the whole stands; what lies outside of the widest is cut off;
 * what cannot be read is said and left out.
 */
export function readPeriod(
  { from, to }: Readonly<Record<string, string>>,
  whole: Period,
  widest: Period = whole,
): PeriodReading {
  const [first, last] = [dateOf('from', from), dateOf('to', to)];
  const problems = [first.problem, last.problem].filter((problem) => problem !== undefined);
  const period = {
    from: first.date === undefined ? whole.from : earliest(first.date),
    to: last.date === undefined ? whole.to : latest(last.date),
  };
  if (period.from <= period.to && overlap(period, widest))
    return {
      problems,
      period: {
        from: later(period.from, widest.from),
        to: earlier(period.to, widest.to),
      },
    };
  const why =
    first.date !== undefined && last.date !== undefined && period.from > period.to
      ? words.endsBeforeItBegins(formatEdtf(last.date), formatEdtf(first.date))
      : words.nothingThere(formatEdtf(widest.from), formatEdtf(whole.to), whole.from.slice(0, 4));
  return { period: whole, problems: [...problems, why] };
}

/** The periods a reader may turn to at once: the whole, its decades (the first with what came before), the twelve months before and after a day. */
export function presets(whole: Period, day: Day): readonly NamedPeriod[] {
  const decades = [periodOf(whole.from.slice(0, 4), '2009'), periodOf('2010', '2019'), periodOf('2020', '2029')]
    .filter((decade) => decade.from <= day && overlap(decade, whole))
    .map(({ from, to }) => ({ from, to: earlier(to, whole.to) }));
  return [
    { name: words.wholeRecord, ...whole },
    ...decades.map((decade) => ({ name: periodInWords(decade), ...decade })),
    { name: words.lastTwelveMonths, from: moved(movedByMonths(day, -12), 1), to: day },
    { name: words.nextTwelveMonths, from: moved(day, 1), to: movedByMonths(day, 12) },
  ];
}

/** The period as long as another, so many of its lengths earlier or later. */
export function shifted(period: Period, lengths: number): Period {
  const years = Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)) + 1;
  const months = years * 12 - Number(period.from.slice(5, 7)) - (12 - Number(period.to.slice(5, 7))) + 1;
  if (wholeMonths(period)) {
    const by = lengths * (wholeYears(period) ? years * 12 : months);
    return { from: movedByMonths(period.from, by), to: latest(movedByMonths(period.to, by).slice(0, 7)) };
  }
  const days = lengths * (daysBetween(period.from, period.to) + 1);
  return { from: moved(period.from, days), to: moved(period.to, days) };
}

/** The next wider view: of less than a year its years, of a year five, of more the whole; undefined of the whole itself. */
export function wider(period: Period, whole: Period): Period | undefined {
  if (same(period, whole)) return undefined;
  const years = periodOf(period.from.slice(0, 4), period.to.slice(0, 4));
  const first = Number(years.from.slice(0, 4));
  const last = Number(years.to.slice(0, 4));
  if (!same(years, period)) return same(years, whole) ? whole : years;
  if (last > first) return whole;
  const five = periodOf(String(first - 2), String(last + 2));
  return five.from <= whole.from && five.to >= whole.to ? whole : five;
}

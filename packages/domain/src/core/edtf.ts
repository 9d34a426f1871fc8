/**
 * Dates as the record knows them: a year, a month, a day, a span of those, or one uncertain day within a range.
 *
 * The notation is the Extended Date/Time Format (EDTF, ISO 8601-2:2019), of which Acquis uses `2024`, `2024-05`,
 * `2024-05-09`, the span `2023-07-24/2023-07-28`, and `[2024-05-01..2024-05-09]` for a single day that lies somewhere in
 * a range. A less precise date is never filled up: `2024` covers the whole year.
 *
 * @module
 */

/** A calendar day, `YYYY-MM-DD`, in UTC. */
export type Day = string;

/** An EDTF date as written in the record; see {@link parseEdtf} for the forms accepted. */
export type Edtf = string;

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day' | 'span' | 'uncertain';

/** A parsed date: its text, how exactly it is known, and the first and last day it may cover. */
export interface EdtfDate {
  readonly text: Edtf;
  readonly precision: Precision;
  readonly earliest: Day;
  readonly latest: Day;
}

/** What {@link parseEdtf} accepts, for messages. */
export const EDTF_FORMS = 'YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range';

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const uncertain = /^\[([^.]+)\.\.([^.]+)\]$/;

/** The number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parsePoint(text: string): EdtfDate | undefined {
  const match = point.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (year === '0000') return undefined;
  if (month === undefined) return { text, precision: 'year', earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const length = daysInMonth(Number(year), Number(month));
  if (day === undefined) {
    return { text, precision: 'month', earliest: `${text}-01`, latest: `${text}-${String(length).padStart(2, '0')}` };
  }
  if (Number(day) < 1 || Number(day) > length) return undefined;
  return { text, precision: 'day', earliest: text, latest: text };
}

function parseRange(text: string, precision: 'span' | 'uncertain', from: string, to: string): EdtfDate | undefined {
  const [start, end] = [parsePoint(from), parsePoint(to)];
  if (!start || !end || start.earliest > end.latest) return undefined;
  return { text, precision, earliest: start.earliest, latest: end.latest };
}

function parse(text: string): EdtfDate | undefined {
  const range = uncertain.exec(text);
  if (range) return parseRange(text, 'uncertain', range[1] ?? '', range[2] ?? '');
  const [from, to, ...rest] = text.split('/');
  if (to === undefined || from === undefined) return parsePoint(text);
  return rest.length === 0 ? parseRange(text, 'span', from, to) : undefined;
}

const parsed = new Map<string, EdtfDate>();
const parsedAtMost = 20_000;

/**
 * Reads a date.
 *
 * @throws RangeError when the text is none of the {@link EDTF_FORMS} or names a day that does not exist
 */
export function parseEdtf(text: Edtf): EdtfDate {
  const known = parsed.get(text);
  if (known) return known;
  const date = parse(text);
  if (!date) throw new RangeError(`"${text}" is not a date: expected ${EDTF_FORMS}`);
  if (parsed.size >= parsedAtMost) parsed.clear();
  parsed.set(text, date);
  return date;
}

/** Whether the text is a date {@link parseEdtf} reads. */
export function isEdtf(text: string): boolean {
  return parsed.has(text) || parse(text) !== undefined;
}

/** Whether the text is a single existing day, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return parsePoint(text)?.precision === 'day';
}

/** Whether a date names its days: a day, or a span from one day to another. */
export function isExact(date: Edtf): boolean {
  const { precision, text } = parseEdtf(date);
  return (
    precision === 'day' ||
    (precision === 'span' && text.split('/').every((end) => parsePoint(end)?.precision === 'day'))
  );
}

/** The first day a date may cover. */
export function earliest(date: Edtf): Day {
  return parseEdtf(date).earliest;
}

/** The last day a date may cover: the day from which what it dates has certainly happened. */
export function latest(date: Edtf): Day {
  return parseEdtf(date).latest;
}

/** Total order of dates: by first day, then last day, then notation. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  if (a === b) return 0;
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return compareText(x.earliest, y.earliest) || compareText(x.latest, y.latest) || compareText(a, b);
}

/** Whether every day that `inner` may cover lies within `outer`. */
export function containsEdtf(outer: Edtf, inner: Edtf): boolean {
  return earliest(outer) <= earliest(inner) && latest(inner) <= latest(outer);
}

/** Code-unit order, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A name as it is sorted: without accents, in lower case. */
export function sortKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

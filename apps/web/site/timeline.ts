import {
  type CollectionName,
  type DatedHappening,
  type Day,
  descriptorOf,
  earliest,
  type HappeningStatus,
  isCollection,
  latest,
  listInWords,
  type TimelineFilter,
  type View,
} from '@acquis/domain';
import { words } from '@/words/timeline';
import { queryOf } from './day';
import { earlier, later, type Period, readPeriod, written } from './period';
import { readNamed, tracksInAddresses } from './reading';

/** How happenings may stand, in words. */
export const statusWords: Readonly<Record<HappeningStatus, string>> = {
  ahead: words.ahead,
  'under-way': words.theseDays,
  done: words.done,
  'outcome-not-in-record': words.outcomeMissing,
};

/** The first year of the timeline unless the reader asks for an earlier one. */
export const firstYear = '1998';

/** What of the record a reader asks the timeline for, beside the period. */
export interface Narrowing {
  readonly track?: string;
  readonly process?: string;
  readonly state?: string;
  readonly collection?: CollectionName;
  readonly status?: HappeningStatus;
}

/** A question put to the timeline in its address, read. */
export interface TimelineQuestion {
  readonly narrowing: Narrowing;
  /** From 1998 to the end of the last year the record speaks of. */
  readonly whole: Period;
  readonly period: Period;
  /** The period is the whole. */
  readonly isWhole: boolean;
  readonly filter: TimelineFilter;
  readonly oldestFirst: boolean;
  readonly problems: readonly string[];
  /** The question's own query, with some names changed or (undefined) left out. Pages begin anew. */
  readonly queryWith: (changes: Readonly<Record<string, string | undefined>>) => string;
  /** The query of the same question to the API. */
  readonly apiQuery: string;
}

function isStatus(text: string): text is HappeningStatus {
  return Object.hasOwn(statusWords, text);
}

function narrowingOf(query: Readonly<Record<string, string>>, view: View) {
  const { track, process, kind, status } = query;
  const named = query.state ? readNamed(view, 'states', query.state) : undefined;
  const problems = [
    ...(track && !view.tracks.lookup(track) ? [words.noTrack(track, tracksInAddresses(view))] : []),
    ...(process && !view.processes.lookup(process) ? [words.noProcess(process)] : []),
    ...(named?.problem ? [named.problem] : []),
    ...(kind && !isCollection(kind) ? [words.noKind(kind)] : []),
    ...(status && !isStatus(status) ? [words.noStanding(status, Object.keys(statusWords).join(', '))] : []),
  ];
  const narrowing: Narrowing = {
    ...(track && view.tracks.lookup(track) ? { track } : {}),
    ...(process && view.processes.lookup(process) ? { process } : {}),
    ...(named?.record ? { state: named.record.id } : {}),
    ...(kind && isCollection(kind) ? { collection: kind } : {}),
    ...(status && isStatus(status) ? { status } : {}),
  };
  return { narrowing, problems };
}

/** The years the record speaks of, from {@link firstYear}: to that of the day or of what is announced last. */
export function wholeOf(view: View): Period {
  const last = view.timeline().reduce<Day>((end, { on }) => later(end, latest(on)), view.day);
  return { from: `${firstYear}-01-01`, to: `${last.slice(0, 4)}-12-31` };
}

/** How far a period may reach: from the first event of the record to some time after the last. */
function widestOf(view: View, whole: Period): Period {
  const first = view.timeline()[0];
  const begins = first ? `${earliest(first.on).slice(0, 4)}-01-01` : whole.from;
  return {
    from: earlier(begins, whole.from),
    to: `${Number(whole.to.slice(0, 4)) + 2}-12-31`,
  };
}

/** Reads the question in a query: what cannot be read is said, and the rest holds. */
export function readTimeline(query: Readonly<Record<string, string>>, view: View, asOf?: Day): TimelineQuestion {
  const { narrowing, problems } = narrowingOf(query, view);
  const whole = wholeOf(view);
  const reading = readPeriod(query, whole, widestOf(view, whole));
  const { period } = reading;
  const isWhole = period.from === whole.from && period.to === whole.to;
  const ends = isWhole ? {} : written(period);
  const { collection: kind, ...rest } = narrowing;
  const oldestFirst = query.order === 'oldest';
  const own = { ...rest, kind, ...ends, order: oldestFirst ? 'oldest' : undefined };
  return {
    narrowing,
    whole,
    period,
    isWhole,
    filter: { ...narrowing, from: period.from, to: period.to },
    oldestFirst,
    problems: [...problems, ...reading.problems],
    queryWith: (changes) => queryOf({ ...own, ...changes }),
    apiQuery: queryOf({ ...rest, collection: kind, from: firstYear, ...ends, asOf }),
  };
}

/** Happenings that begin in one month of a year, or of which only the year is known. */
export interface MonthOf {
  /** `2024-05`, or `2024` where the month is not known. */
  readonly month: string;
  readonly happenings: readonly DatedHappening[];
}

/** The month a date begins in, or its year where it names no month. */
function monthOf({ on }: DatedHappening): string {
  const first = earliest(on);
  return first.slice(0, 4) === on ? on : first.slice(0, 7);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

/** Happenings by the year and month in which they begin, in the order given. */
export function byYear(
  happenings: readonly DatedHappening[],
): readonly (readonly [year: string, months: readonly MonthOf[]])[] {
  return grouped(happenings, ({ on }) => earliest(on).slice(0, 4)).map(([year, inYear]) => [
    year,
    grouped(inYear, monthOf).map(([month, inMonth]) => ({ month, happenings: inMonth })),
  ]);
}

/** The most frequent kinds of event named in the sentence. */
const namedKinds = 3;

/**
 * How many events there are, of which kinds, and how many are still ahead: a sentence.
 *
 * @param naming the state the records name, in words
 */
export function inASentence(happenings: readonly DatedHappening[], when: string, naming?: string): string {
  const names = naming === undefined ? '' : words.namingInRecords(naming);
  if (happenings.length === 0) return words.noSuchEvent(when, names);
  const kinds = grouped(happenings, ({ collection }) => collection)
    .map(([, [first, ...more]]) =>
      first ? { label: descriptorOf(first.collection).label, number: more.length + 1 } : null,
    )
    .filter((kind) => kind !== null)
    .sort((a, b) => b.number - a.number);
  const named = kinds.slice(0, namedKinds).map(({ number, label }) => `${label.many} (${number})`);
  const ahead = happenings.filter(({ status }) => status === 'ahead').length;
  const open = happenings.filter(({ status }) => status === 'outcome-not-in-record').length;
  const parts =
    kinds.length === 1
      ? words.allOfKind(kinds[0]?.label.many)
      : `, ${kinds.length > namedKinds ? words.aboveAll : words.ofKinds} ${listInWords(named)}`;
  const standing = [
    ahead > 0 && words.stillAhead(ahead === happenings.length ? words.all : ahead),
    open > 0 && words.withoutOutcome(open),
  ].filter((part) => part !== false);
  return words.recordHolds(
    when,
    happenings.length,
    names,
    parts,
    standing.length > 0 ? `; ${standing.join(', ')}` : '',
  );
}

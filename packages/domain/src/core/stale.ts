import type { CollectionName } from '../generated/kinds.js';
import { descriptorOf, everyName } from './descriptor.js';
import { compareText, type Day, type Edtf, latest } from './edtf.js';
import { daysBetween } from './edtf-format.js';
import type { Reference } from './record.js';
import type { View } from './view.js';

/** Why a record is to be looked at again, the most pressing first. */
export const staleReasons = ['outcome-not-in-record', 'count-grown-old', 'not-read-again'] as const;

/** One of the {@link staleReasons}. */
export type StaleReason = (typeof staleReasons)[number];

/** After how many days a count that goes on changing is old. */
export const countOldAfter = 90;

/** After how many days a record is to be read against its sources again. */
export const readAgainAfter = 365;

/** The {@link staleReasons} in words, as headings of what they hold for. */
export const staleReasonWords: Readonly<Record<StaleReason, string>> = {
  'outcome-not-in-record': 'The day has passed and the record does not say what came of it',
  'count-grown-old': `Counted more than ${countOldAfter} days ago, and the count may have changed`,
  'not-read-again': `Not read against its sources for more than ${readAgainAfter} days`,
};

/** Something to be looked at again. */
export interface Stale {
  readonly reason: StaleReason;
  readonly reference: Reference;
  /** What, in a few words. */
  readonly title: string;
  /** Since when: the date that has passed, the day of the count, the day on which it was last read. */
  readonly on: Edtf;
  /** How many days ago that was. */
  readonly days: number;
}

function since(on: Edtf, day: Day): number {
  return daysBetween(latest(on), day);
}

function outcomes(view: View): readonly Stale[] {
  return view.timeline({ status: 'outcome-not-in-record' }).map(({ collection, record, title, on }) => ({
    reason: 'outcome-not-in-record',
    reference: { collection, id: record },
    title,
    on,
    days: since(on, view.day),
  }));
}

/** The newest count of each thing that a record counts. */
function countsOf<K extends CollectionName>(name: K, view: View): readonly Stale[] {
  const { counts, short } = descriptorOf(name);
  return view
    .of(name)
    .all()
    .flatMap((record): Stale[] => {
      const newest = new Map<string, Edtf>();
      for (const { what, on } of counts?.(record) ?? [])
        if (latest(on) <= view.day && latest(on) > latest(newest.get(what) ?? '0001')) newest.set(what, on);
      return [...newest].map(([what, on]) => ({
        reason: 'count-grown-old',
        reference: { collection: name, id: record.id },
        title: `${short(record)}: ${what}`,
        on,
        days: since(on, view.day),
      }));
    })
    .filter(({ days }) => days > countOldAfter);
}

function readings<K extends CollectionName>(name: K, view: View): readonly Stale[] {
  const { short } = descriptorOf(name);
  return view
    .of(name)
    .all()
    .map((record): Stale => {
      const on = record.reviewed ?? record.recorded;
      const reference = { collection: name, id: record.id };
      return { reason: 'not-read-again', reference, title: short(record), on, days: since(on, view.day) };
    })
    .filter(({ days }) => days > readAgainAfter);
}

/**
 * What is to be looked at again on the view's day, by {@link staleReasons}, longest ago first: dates that have passed without
 * an outcome in the record, counts older than {@link countOldAfter} days, and records not read against their sources for
 * {@link readAgainAfter} days (`reviewed`, else `recorded`).
 */
export function staleOf(view: View): readonly Stale[] {
  const all = [...outcomes(view), ...everyName.flatMap((name) => [...countsOf(name, view), ...readings(name, view)])];
  return all.sort(
    (a, b) =>
      staleReasons.indexOf(a.reason) - staleReasons.indexOf(b.reason) ||
      b.days - a.days ||
      compareText(a.title, b.title) ||
      compareText(a.reference.id, b.reference.id),
  );
}

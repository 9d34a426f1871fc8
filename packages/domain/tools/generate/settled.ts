import { asKnown, type Knowledge } from '../../src/core/as-known.ts';
import { type Day, isEdtf, latest } from '../../src/core/edtf.ts';
import type { RecordHead } from '../../src/core/record.ts';
import { referencesOf } from '../../src/core/references.ts';
import type { Shape } from '../../src/core/shape.ts';
import { kindNames } from '../../src/generated/kind-names.ts';
import type { RecordsByKind } from '../parse.ts';
import type { Days, KnownDays } from './known-days-module.ts';
import { settledDaysModule } from './settled-module.ts';

/** What is known of other records when one is looked at. */
interface Others {
  /** The day since when a record is known; undefined where there is none. */
  readonly since: (collection: string, id: string) => Day | undefined;
  readonly published: Knowledge['published'];
}

const never = '9999-12-31';

/** Every last day of a date in a value, wherever it stands. */
function daysIn(value: unknown): readonly Day[] {
  if (typeof value === 'string') return isEdtf(value) ? [latest(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** The days on which something may be added to what is shown of a record: no other changes it. */
function turningDays(record: RecordHead, shape: Shape, { since, published }: Others): readonly Day[] {
  const references = referencesOf(record, shape);
  const days = [
    ...daysIn(record),
    ...references.flatMap(({ collection, id }) => since(collection, id) ?? []),
    ...references.flatMap(({ id }) => published(id) ?? []).map(latest),
  ];
  return [...new Set(days)].sort().reverse();
}

/** The day from which on a record is shown as it stands, nothing left out of it. */
function settledOn(record: RecordHead, shape: Shape, others: Others): Day {
  const isKnown = (day: Day) => (collection: string, id: string) => (others.since(collection, id) ?? never) <= day;
  const whole = JSON.stringify(record);
  const isWhole = (day: Day) =>
    JSON.stringify(asKnown(record, shape, { day, isKnown: isKnown(day), published: others.published })) === whole;
  const days = turningDays(record, shape, others);
  const open = days.findIndex((day) => !isWhole(day));
  return (open === -1 ? days.at(-1) : days[open - 1]) ?? never;
}

/** The days from which on records are shown as they stand, where that is after they were last written. */
export function generateSettledDays(
  records: RecordsByKind,
  shapes: Readonly<Record<string, Shape>>,
  days: Pick<KnownDays, 'known' | 'published'>,
): string {
  const others: Others = {
    since: (collection, id) => days.known[collection]?.[id],
    published: (source) => days.published[source] ?? null,
  };
  function later(shape: Shape, of: readonly RecordHead[]): Days {
    return Object.fromEntries(
      of.flatMap((record) => {
        const day = settledOn(record, shape, others);
        return day > (record.reviewed ?? record.recorded) ? [[record.id, day]] : [];
      }),
    );
  }
  const kinds = kindNames.map((name) => [name, later(shapes[name] ?? {}, records[name])] as const);
  const settled = Object.fromEntries(kinds.filter(([, found]) => Object.keys(found).length > 0));
  const onTracks = kindNames.filter((name) => records[name].some(({ tracks }) => tracks.length > 0));
  return settledDaysModule(settled, onTracks);
}

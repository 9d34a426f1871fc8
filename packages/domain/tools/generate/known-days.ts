import { descriptorOf } from '../../src/core/descriptor.ts';
import { firstKnown } from '../../src/core/known.ts';
import { kindNames } from '../../src/generated/kind-names.ts';
import type { CollectionName, Kinds } from '../../src/generated/kinds.ts';
import type { RecordsByKind } from '../parse.ts';
import type { Days, KnownDays } from './known-days-module.ts';

/** The days since when records are known, which collections have events: read without reading the records. */
export function knownDaysOf(records: RecordsByKind): KnownDays {
  const published = Object.fromEntries(
    records.sources.flatMap((source) => (source.published === null ? [] : [[source.id, source.published]])),
  );
  function daysOf<K extends CollectionName>(name: K, of: readonly Kinds[K][]): Days {
    const { since } = descriptorOf(name);
    const day = (record: Kinds[K]) =>
      firstKnown(since(record), {
        citations: record.citations,
        recorded: record.recorded,
        published: (source) => published[source] ?? null,
      });
    return Object.fromEntries(of.map((record) => [record.id, day(record)]));
  }
  function hasEvents<K extends CollectionName>(name: K, of: readonly Kinds[K][]): boolean {
    return of.some((record) => descriptorOf(name).happenings(record).length > 0);
  }
  return {
    known: Object.fromEntries(kindNames.map((name) => [name, daysOf(name, records[name])])),
    published,
    eventful: kindNames.filter((name) => hasEvents(name, records[name])),
  };
}

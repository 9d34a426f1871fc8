import type { CollectionName, Kinds } from '../generated/kinds.js';
import { records } from '../generated/records.js';
import { descriptorOf, everyName } from './descriptor.js';
import type { Day } from './edtf.js';
import { firstKnown } from './known.js';
import { lazy } from './lazy.js';
import type { Reference } from './record.js';

const publishedBySource = lazy(
  () => new Map<string, Day | null>(records.sources.map((source) => [source.id, source.published])),
);

/** The day a source was published; null where that is unknown. */
export const published = (source: string) => publishedBySource().get(source) ?? null;

function firstDay<K extends CollectionName>(name: K, record: Kinds[K]): Day {
  return firstKnown(descriptorOf(name).since(record), {
    citations: record.citations,
    recorded: record.recorded,
    published,
  });
}

/** The day from whose end each record is known, by `collection/id`. */
export const firstDays = lazy(
  () =>
    new Map(
      everyName.flatMap((name) =>
        records[name].map((record): [string, Day] => [`${name}/${record.id}`, firstDay(name, record)]),
      ),
    ),
);

/** The day from whose end a record is known; undefined where there is no such record. */
export function knownSince({ collection, id }: Reference): Day | undefined {
  return firstDays().get(`${collection}/${id}`);
}

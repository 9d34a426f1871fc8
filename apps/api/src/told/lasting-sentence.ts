import { acquis, type CollectionName, type Day, type Kinds, type View } from '@acquis/domain';

const lastDay: Day = '9999-12-31';

function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/**
 * The record's sentence where it is the same the day after. What counts days from the day on which it is read ("in 12 days")
 * does not go into a calendar or a feed, which are read later: undefined.
 */
export function lastingSentence<K extends CollectionName>(view: View, name: K, record: Kinds[K]): string | undefined {
  if (view.day >= lastDay) return undefined;
  const after = acquis.at(dayAfter(view.day)).of(name);
  const later = after.lookup(record.id);
  const sentence = view.of(name).sentence(record);
  return later !== undefined && after.sentence(later) === sentence ? sentence : undefined;
}

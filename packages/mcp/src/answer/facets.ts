import { type CollectionName, compareText, descriptorOf, type Facet, type Kinds } from '@acquis/domain';
import { meant } from '../arguments/read.js';
import { Refused } from '../refused.js';

/** For each facet, the values wanted: any of them, in every facet. */
export type Filters = Readonly<Record<string, string | readonly string[]>>;

function facetsOf<K extends CollectionName>(name: K): ReadonlyMap<string, Facet<Kinds[K]>> {
  return new Map<string, Facet<Kinds[K]>>(Object.entries(descriptorOf(name).facets));
}

function facetNamed<K extends CollectionName>(name: K, facet: string): Facet<Kinds[K]> {
  const facets = facetsOf(name);
  const found = facets.get(facet);
  if (found) return found;
  const names = [...facets.keys()];
  throw new Refused(
    `${descriptorOf(name).label.many} have no facet "${facet}". Accepted: ${names.join(', ')}.${meant(facet, names)}`,
  );
}

/** How many records have each value of a facet, most first. */
export function countedBy<K extends CollectionName>(
  name: K,
  facet: string,
  records: readonly Kinds[K][],
): readonly { readonly value: string; readonly records: number }[] {
  const { values } = facetNamed(name, facet);
  const counts = new Map<string, number>();
  for (const record of records)
    for (const value of new Set(values(record))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, records: count }))
    .sort((a, b) => b.records - a.records || compareText(a.value, b.value));
}

/**
 * The records that have a wanted value in every facet.
 *
 * @throws Refused where there is no such facet, or no record has such a value
 */
export function narrowedBy<K extends CollectionName>(
  name: K,
  filters: Filters,
  records: readonly Kinds[K][],
): readonly Kinds[K][] {
  return Object.entries(filters).reduce<readonly Kinds[K][]>((left, [facet, wanted]) => {
    const { values } = facetNamed(name, facet);
    const possible = countedBy(name, facet, records).map(({ value }) => value);
    const all = [wanted].flat();
    const unknown = all.find((value) => !possible.includes(value));
    if (unknown !== undefined) {
      const some = possible.slice(0, 60);
      const more = possible.length > some.length ? ` and ${possible.length - some.length} more` : '';
      throw new Refused(
        `No record has the value "${unknown}" of ${facet}. Values there are: ${some.join(', ')}${more}.${meant(unknown, possible)}`,
      );
    }
    return left.filter((record) => values(record).some((value) => all.includes(value)));
  }, records);
}

import type { CollectionName, Kinds } from '../generated/kinds.js';
import type { Facet } from './collection.js';
import { lazy } from './lazy.js';
import { toId } from './nearest.js';
import type { Filter, Id, Records } from './view.js';

/** What is needed of a descriptor to find records. */
interface Findable<R> {
  readonly code: (record: R) => string | null;
  readonly facets: Readonly<Record<string, Facet<R>>>;
}

function matches<R>(record: R, facets: Findable<R>['facets'], filter: object): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    const values = facets[name]?.values(record);
    if (!values) throw new RangeError(`"${name}" is not a facet; expected ${Object.keys(facets).join(', ')}`);
    return wanted === undefined || [wanted].flat().some((value) => values.includes(value));
  });
}

/**
 * Access to the records of one kind.
 *
 * @param known a record as it is to be shown; undefined where it is not to be shown at all
 */
export function recordsOf<K extends CollectionName>(
  source: () => readonly Kinds[K][],
  descriptor: Findable<Kinds[K]>,
  known: (record: Kinds[K]) => Kinds[K] | undefined,
): Records<K> & { get(id: Id<K>): Kinds[K] | undefined } {
  const byId = lazy(() => new Map<string, Kinds[K]>(source().map((record) => [record.id, record])));
  const all = lazy(() => source().flatMap((record) => known(record) ?? []));
  const withCode = (text: string) => {
    const wanted = toId(text);
    const has = (record: Kinds[K]) => toId(descriptor.code(record) ?? '') === wanted;
    if (wanted === '') return [];
    return source()
      .filter(has)
      .flatMap((record) => known(record) ?? [])
      .filter(has);
  };
  return {
    all,
    get(id) {
      const record = byId().get(id);
      return record && known(record);
    },
    find(filter: Filter<K>) {
      return all().filter((record) =>
        typeof filter === 'function' ? filter(record) : matches(record, descriptor.facets, filter),
      );
    },
    sharing: withCode,
    lookup(text) {
      const id = toId(text);
      const record =
        byId().get(text) ??
        byId().get(id) ??
        source().find((candidate) => candidate.formerIds.includes(text)) ??
        only(withCode(text));
      return record && known(record);
    },
  };
}

/** The only element of a list; undefined where there are none or several. */
function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

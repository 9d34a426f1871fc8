import {
  type CollectionName,
  descriptorOf,
  facetInWords,
  inListOrder,
  type Kinds,
  listInWords,
  type View,
} from '@acquis/domain';
import { words as said } from '@/words/list';
import { queryOf } from './day';
import { named } from './named';

/** A value of a facet: how many records have it under all other filters, and the query that takes or drops it. */
export interface FacetValue {
  readonly value: string;
  readonly words: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly query: string;
}

/** A facet with the values records of the collection have. */
export interface FacetGroup {
  readonly name: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** One page of a collection's list. */
export interface Listing<K extends CollectionName> {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly records: readonly Kinds[K][];
  readonly facets: readonly FacetGroup[];
  /** Facets a value is chosen of, with that value. */
  readonly chosen: Readonly<Record<string, string>>;
  /** What is looked for among names; nothing where the kind of record has one name only. */
  readonly find: string | undefined;
  /** What of the query could not be read, in sentences; it is left out, the rest holds. */
  readonly problems: readonly string[];
  /** The query of another page of the same list. */
  readonly queryOfPage: (page: number) => string;
}

/** Records on one page of a list. */
export const pageSize = 50;

/** The number of a page as a query has it, kept within the pages there are. */
export function pageNumber(text: string | undefined, pages: number): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) ? Math.min(Math.max(number, 1), pages) : 1;
}

/** Values named where one is asked for that no record has; of more, those that begin the list. */
const mostNamed = 20;

function noValue({ label, values }: FacetGroup, text: string): string {
  const named = values.slice(0, mostNamed).map(({ value, words }) => (words === value ? value : `${value} (${words})`));
  return said.noSuchValue(label, text, listInWords(named), values.length - named.length);
}

/**
 * The list of a collection, narrowed by a name to find and by the values of facets in a query. A value no record of the list has is told and left out.
 * Other names in the query are ignored.
 */
export function listingOf<K extends CollectionName>(
  view: View,
  name: K,
  query: Readonly<Record<string, string>>,
): Listing<K> {
  const { facets, names } = descriptorOf(name);
  const find = names && query.find?.trim() ? query.find.trim() : undefined;
  const all = inListOrder(view, name);
  const hasName = named(name, find);
  const entries = Object.entries<(typeof facets)[keyof typeof facets]>(facets);
  const has = ({ values }: (typeof entries)[number][1], value: string) =>
    all.some((record) => values(record).includes(value));
  const asked = entries.flatMap(([facet, descriptor]) => {
    const value = query[facet];
    return value ? [{ facet, value, known: has(descriptor, value) }] : [];
  });
  const chosen = Object.fromEntries(asked.flatMap(({ facet, value, known }) => (known ? [[facet, value]] : [])));
  const under = (without?: string) =>
    all.filter(
      (record) =>
        hasName(record) &&
        entries.every(
          ([facet, { values }]) => facet === without || !chosen[facet] || values(record).includes(chosen[facet]),
        ),
    );

  const groups = entries.map(([facet, descriptor]): FacetGroup => {
    const records = under(facet);
    const values = [...new Set(all.flatMap((record) => descriptor.values(record)))];
    return {
      name: facet,
      label: descriptor.label,
      values: values
        .map((value) => ({
          value,
          words: facetInWords(descriptor, value, view),
          count: records.filter((record) => descriptor.values(record).includes(value)).length,
          chosen: chosen[facet] === value,
          query: queryOf({ ...chosen, find, [facet]: chosen[facet] === value ? undefined : value }),
        }))
        .sort((a, b) =>
          /^\d{4}$/.test(a.value) ? b.value.localeCompare(a.value) : a.words.localeCompare(b.words, 'en'),
        ),
    };
  });

  const found = under();
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = pageNumber(query.page, pages);
  return {
    total: found.length,
    page,
    pages,
    records: found.slice((page - 1) * pageSize, page * pageSize),
    facets: groups.filter(({ values }) => values.length > 1),
    chosen,
    find,
    problems: asked.flatMap(({ facet, value, known }) =>
      known ? [] : groups.filter(({ name }) => name === facet).map((group) => noValue(group, value)),
    ),
    queryOfPage: (number) => queryOf({ ...chosen, find, page: number > 1 ? String(number) : undefined }),
  };
}

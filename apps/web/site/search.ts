import { type CollectionName, capitalised, descriptorOf, isCollection, type View } from '@acquis/domain';
import { find, type Hit, longestQuery, type Ranked } from '@acquis/search';
import { words } from '@/words/search';
import { queryOf } from './day';
import type { FacetGroup } from './listing';
import { tracksInAddresses } from './reading';

/** What a query finds of one kind, best first. */
export interface HitGroup {
  readonly collection: CollectionName;
  readonly label: string;
  readonly total: number;
  /** The best of them. */
  readonly hits: readonly Hit[];
  /** The query that finds all of them. */
  readonly query: string;
}

/** One page of what a query finds. */
export interface SearchResults {
  /** What was searched for, as far as it is read; empty where nothing was asked. */
  readonly q: string;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly Hit[];
  /** The best by kind, the kind with the best of all first; none where one list is asked for or there is one kind only. */
  readonly groups: readonly HitGroup[];
  readonly facets: readonly FacetGroup[];
  /** The filters chosen, by name. */
  readonly chosen: Readonly<Record<string, string>>;
  /** What of the query could not be read, and what was expected. */
  readonly problems: readonly string[];
  readonly queryOfPage: (page: number) => string;
}

/** Results on one page. */
export const hitsOnPage = 20;

/** Results shown of a kind where they stand by kind. */
export const hitsInGroup = 3;

/** The value of `by` that asks for one list of all kinds, best first. */
export const byRank = 'rank';

interface Filter {
  readonly name: string;
  readonly label: string;
  readonly valuesOf: (found: Ranked) => readonly string[];
  readonly words: (value: string) => string;
}

function nameOf(collection: CollectionName): string {
  return capitalised(descriptorOf(collection).label.many);
}

function filtersOn(view: View): readonly Filter[] {
  return [
    {
      name: 'kind',
      label: words.kind,
      valuesOf: ({ collection }) => [collection],
      words: (value) => (isCollection(value) ? nameOf(value) : value),
    },
    {
      name: 'track',
      label: words.track,
      valuesOf: ({ tracks }) => tracks,
      words: (id) => view.nameOf({ collection: 'tracks', id }),
    },
  ];
}

function problemsOf(view: View, { kind, track }: Readonly<Record<string, string>>): readonly string[] {
  return [
    ...(kind && !isCollection(kind) ? [words.noKind(kind)] : []),
    ...(track && !view.tracks.lookup(track) ? [words.noTrack(track, tracksInAddresses(view))] : []),
  ];
}

function groupsOf(found: readonly Ranked[], q: string, chosen: Readonly<Record<string, string>>): readonly HitGroup[] {
  const kinds = [...new Set(found.map(({ collection }) => collection))];
  if (kinds.length < 2) return [];
  return kinds.map((collection) => {
    const ofKind = found.filter((ranked) => ranked.collection === collection);
    return {
      collection,
      label: nameOf(collection),
      total: ofKind.length,
      hits: ofKind.slice(0, hitsInGroup).map(({ hit }) => hit()),
      query: queryOf({ q, ...chosen, kind: collection }),
    };
  });
}

/** What a query (`q`, `kind`, `track`, `by`, `page`) finds on a view's day: by kind, or in one list, best first. */
export function searchResults(view: View, query: Readonly<Record<string, string>>): SearchResults {
  const q = (query.q ?? '').trim().slice(0, longestQuery);
  const { kind, track } = query;
  const chosen: Readonly<Record<string, string>> = {
    ...(kind && isCollection(kind) ? { kind } : {}),
    ...(track && view.tracks.lookup(track) ? { track } : {}),
  };
  const filters = filtersOn(view);
  const all = q === '' ? [] : find(view, { q });
  const under = (without?: string) =>
    all.filter((ranked) =>
      filters.every(({ name, valuesOf }) => {
        const value = chosen[name];
        return name === without || value === undefined || valuesOf(ranked).includes(value);
      }),
    );
  const found = under();
  const pages = Math.max(1, Math.ceil(found.length / hitsOnPage));
  const asked = Number(query.page ?? 1);
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  const inOneList = query.by === byRank || page > 1;
  return {
    q,
    total: found.length,
    page,
    pages,
    hits: found.slice((page - 1) * hitsOnPage, page * hitsOnPage).map(({ hit }) => hit()),
    groups: inOneList ? [] : groupsOf(found, q, chosen),
    facets: filters.map((filter) => facetOf(filter, under(filter.name), q, chosen)).filter(worthShowing),
    chosen,
    problems: problemsOf(view, query),
    queryOfPage: (number) =>
      queryOf({
        q,
        ...chosen,
        by: query.by === byRank ? byRank : undefined,
        page: number > 1 ? String(number) : undefined,
      }),
  };
}

function facetOf(
  { name, label, valuesOf, words }: Filter,
  found: readonly Ranked[],
  q: string,
  others: Readonly<Record<string, string>>,
): FacetGroup {
  const counts = new Map<string, number>();
  for (const ranked of found) for (const value of valuesOf(ranked)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => {
    const chosen = others[name] === value;
    return {
      value,
      words: words(value),
      count,
      chosen,
      query: queryOf({ q, ...others, [name]: chosen ? undefined : value }),
    };
  });
  return { name, label, values: values.sort((a, b) => b.count - a.count || a.words.localeCompare(b.words, 'en')) };
}

function worthShowing({ values }: FacetGroup): boolean {
  return values.length > 1 || values.some(({ chosen }) => chosen);
}

import type { CollectionName, Edtf, View } from '@acquis/domain';
import { type Index, indexing } from './index-of.js';
import { atOnce, inTurns } from './pauses.js';
import type { SearchQuery } from './query.js';
import { type Match, rank } from './ranking.js';
import { readingEntries } from './records/entry.js';
import { type Snippet, snippetOf } from './snippet.js';

/** A record found. */
export interface Hit {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
  /** The title where room is short; tells apart the stages of one resolution. */
  readonly short: string;
  readonly date: Edtf | null;
  /** Our prose on the record where there is any on the day, else the sentence computed of it. */
  readonly summary: string;
  readonly snippet: Snippet;
  /** Comparable within one answer only. Above 1: the query names the record. */
  readonly score: number;
}

/** A query with the window wanted of what it finds. */
export interface SearchRequest extends SearchQuery {
  /** At most so many hits; 20 where it is left out. */
  readonly limit?: number;
  /** Hits to pass over; none where it is left out. */
  readonly offset?: number;
}

/** A record found, by its rank; what is shown of it is made when asked for. */
export interface Ranked extends Pick<Hit, 'collection' | 'id' | 'score'> {
  readonly tracks: readonly string[];
  /** The states it is or refers to, by id. */
  readonly states: readonly string[];
  readonly hit: () => Hit;
}

/** A window on what was found. */
export interface SearchAnswer {
  /** How many records were found in all. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

const kept = new Map<View, Index>();
const daysKept = 4;

function* making(view: View): Generator<undefined, Index> {
  return yield* indexing(yield* readingEntries(view));
}

function keep(view: View, index: Index): Index {
  kept.delete(view);
  kept.set(view, index);
  const [oldest] = kept.keys();
  if (kept.size > daysKept && oldest) kept.delete(oldest);
  return index;
}

function indexFor(view: View): Index {
  return keep(view, kept.get(view) ?? atOnce(making(view)));
}

function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}

function hitOf({ entry, score, terms }: Match, { termsIn, occurrencesIn }: Index): Hit {
  const { collection, id, title, short, date, summary, lead, text, facts, rows } = entry;
  const snippet = snippetOf([...lead, ...text, ...facts, ...rows], new Set(terms), termsIn, occurrencesIn);
  return { collection, id, title, short, date, summary, snippet, score: rounded(score) };
}

/** Searches an index made by {@link indexOf}. */
export function searchIn(index: Index, { limit = 20, offset = 0, ...query }: SearchRequest): SearchAnswer {
  const matches = rank(index, query);
  return { total: matches.length, hits: matches.slice(offset, offset + limit).map((match) => hitOf(match, index)) };
}

/**
 * Everything a query finds on the view's day, best first, for surfaces that page through it by themselves.
 *
 * @throws RangeError when `from` or `to` is no date
 */
export function find(view: View, query: SearchQuery): readonly Ranked[] {
  const index = indexFor(view);
  return rank(index, query).map((match) => {
    const { collection, id, tracks, states } = match.entry;
    return { collection, id, tracks, states, score: rounded(match.score), hit: () => hitOf(match, index) };
  });
}

/**
 * Searches every kind of record as known on the view's day. The first search on a day builds its index, which is kept for
 * the few days asked for last; see {@link prepare}.
 *
 * @throws RangeError when `from` or `to` is no date
 */
export function search(view: View, request: SearchRequest): SearchAnswer {
  return searchIn(indexFor(view), request);
}

const underWay = new Map<View, Promise<Index>>();

/** Builds the index of a day before it is asked for, in small steps between which other things can be done. */
export async function prepare(view: View): Promise<void> {
  if (kept.has(view)) return;
  const work = underWay.get(view) ?? inTurns(making(view));
  underWay.set(view, work);
  try {
    keep(view, await work);
  } finally {
    underWay.delete(view);
  }
}

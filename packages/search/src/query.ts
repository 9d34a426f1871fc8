import type { CollectionName, Edtf } from '@acquis/domain';
import { analyse, type Occurrence } from './analysis.js';
import type { Index } from './index-of.js';
import { longestQuery } from './longest-query.js';
import { isTally } from './words/tokens.js';

/** What is searched for. Values of one filter are alternatives; all filters must match. */
export interface SearchQuery {
  /** Words, a symbol, a tally, an id or a name, in any order; what is past 300 characters is not read. */
  readonly q: string;
  /** Only records of these collections. */
  readonly kind?: CollectionName | readonly CollectionName[];
  /** Only records of these tracks, by id. */
  readonly track?: string | readonly string[];
  /** Only these states and the records that refer to them, by id. */
  readonly state?: string | readonly string[];
  /** Only records dated, in whole or part, on or after the first day of this date. */
  readonly from?: Edtf;
  /** Only records dated, in whole or part, on or before the last day of this date. */
  readonly to?: Edtf;
}

/** A term of a query, as the records may have it. */
export interface QueryTerm {
  /** The terms of the records it may mean, with how much each counts. */
  readonly readings: ReadonlyMap<string, number>;
  /** How many records have it at most. */
  readonly count: number;
  /** Whether so many have it that it tells too little beside rarer ones. */
  readonly common: boolean;
  /** How much it says: more the fewer records have it. */
  readonly rarity: number;
}

/** A query as read. */
export interface ReadQuery {
  readonly text: string;
  /** The rarest first. */
  readonly terms: readonly QueryTerm[];
  /** Records named by symbol, as `collection/id`, and tallies. */
  readonly references: ReadonlySet<string>;
}

/** How much a name, and a sense, count against a word. */
const termWeights = { name: 0.5, sense: 0.2 };
const threeNumbers = /^\s*(\d{1,3})[\s/,:]+(\d{1,3})[\s/,:]+(\d{1,3})\s*$/;

/** A name that stands for more than so many things tells none of them apart: its words are looked for alone. */
const mostMeanings = 6;

/** The share of records from which on a term, and a sense, tells too little to be looked for beside rarer ones. */
const commonShare = { term: 0.4, sense: 0.1 };

function queryTerm({ term, end, of }: Occurrence, text: string, { vocabulary, entries }: Index): QueryTerm {
  const sense = term.startsWith('sense/');
  const weight = of === 'word' ? 1 : sense ? termWeights.sense : termWeights.name;
  const letters = of === 'word' && term.length > 2 && !/\d/.test(term);
  const unknown = letters && vocabulary.count(term) === 0;
  const long = term.length > 3;
  const near = vocabulary.near(term, {
    fuzzy: unknown && long,
    prefix: unknown || (letters && long && end === text.length),
  });
  const having = near.reduce((sum, reading) => sum + vocabulary.count(reading.term), 0);
  const count = Math.min(having, entries.length);
  return {
    readings: new Map(near.map((reading) => [reading.term, weight * reading.nearness])),
    count,
    common: count >= commonShare[sense ? 'sense' : 'term'] * entries.length,
    rarity: count === 0 ? 0 : weight * Math.log(1 + entries.length / count),
  };
}

/** Reads the text of a query against the words and names of an index. */
export function readQuery(q: string, index: Index): ReadQuery {
  const text = q.slice(0, longestQuery).replace(threeNumbers, '$1-$2-$3');
  const found = analyse(text, index.dictionary, !/\p{Ll}/u.test(text) && /\s/.test(text.trim()));
  const named = found.filter(({ of }) => of !== 'word');
  const telling = found.filter(
    ({ of, start }) => of === 'word' || named.filter((other) => other.start === start).length <= mostMeanings,
  );
  const terms = [...new Map(telling.map((occurrence) => [occurrence.term, occurrence])).values()]
    .map((occurrence) => queryTerm(occurrence, text, index))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const references = found.filter(({ term, of }) => of === 'symbol' || isTally(term)).map(({ term }) => term);
  const rare = terms.filter(({ common }) => !common);
  return { text, terms: rare.length > 0 ? rare : terms, references: new Set(references) };
}

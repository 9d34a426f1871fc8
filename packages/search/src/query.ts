import type { CollectionName, Edtf } from '@acquis/domain';
import { analyse } from './analysis.js';
import type { Index } from './index-of.js';
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

/** A term of a query and how it is to be matched. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
  /** Also words a few letters away; for words no record has. */
  readonly fuzzy: boolean;
  /** Also words that begin so; for the word that is being typed. */
  readonly prefix: boolean;
}

/** A query as read. */
export interface ReadQuery {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** Records named by symbol, as `collection/id`, and tallies. */
  readonly references: ReadonlySet<string>;
}

/** How much of a query is read, in UTF-16 code units. */
export const longestQuery = 300;
/** How much a name, and a sense, count against a word. */
const termWeights = { name: 0.5, sense: 0.2 };
const threeNumbers = /^\s*(\d{1,3})[\s/,:]+(\d{1,3})[\s/,:]+(\d{1,3})\s*$/;

/** The share of records from which on a term tells too little to be looked for beside rarer ones. */
const common = 0.3;

/** Reads the text of a query against the words and names of an index. */
export function readQuery(q: string, { dictionary, vocabulary, entries }: Index): ReadQuery {
  const text = q.slice(0, longestQuery).replace(threeNumbers, '$1-$2-$3');
  const found = analyse(text, dictionary, !/\p{Ll}/u.test(text) && /\s/.test(text.trim()));
  const terms = new Map<string, QueryTerm>();
  for (const { term, end, of } of found) {
    const word = of === 'word';
    const letters = word && term.length > 2 && !/\d/.test(term);
    const last = letters && end === text.length;
    const unknown = letters && !vocabulary.has(term);
    terms.set(term, {
      term,
      weight: word ? 1 : term.startsWith('sense/') ? termWeights.sense : termWeights.name,
      fuzzy: unknown && term.length > 3,
      prefix: (last && term.length > 3) || unknown,
    });
  }
  const references = found.filter(({ term, of }) => of === 'symbol' || isTally(term)).map(({ term }) => term);
  const rare = [...terms.values()].filter(({ term }) => (vocabulary.get(term) ?? 0) < common * entries.length);
  return { text, terms: rare.length > 0 ? rare : [...terms.values()], references: new Set(references) };
}

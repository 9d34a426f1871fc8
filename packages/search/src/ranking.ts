import { plainest } from './exact.js';
import { passes } from './filter.js';
import { type Index, weights } from './index-of.js';
import { type QueryTerm, readQuery, type SearchQuery } from './query.js';
import type { Entry } from './records/entry.js';

/** A record found. */
export interface Match {
  readonly entry: Entry;
  readonly score: number;
  /** The terms of the record that answer to the query. */
  readonly terms: readonly string[];
}

const bonus = { id: 3, name: 2, reference: 1 };
const middling = 100;

/** How fast a record falls that answers to a part of the query only. */
const coverage = 1.5;

const bm25 = { k: 0.6, b: 0.7, d: 0.5 };

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** How much each term of a query says: more the fewer records have it. */
function rarities(
  found: readonly { readonly queryTerms: readonly string[] }[],
  terms: ReadonlyMap<string, QueryTerm>,
  records: number,
): ReadonlyMap<string, number> {
  const having = new Map<string, number>();
  for (const { queryTerms } of found) {
    for (const term of queryTerms) having.set(term, (having.get(term) ?? 0) + 1);
  }
  return new Map(
    [...having].map(([term, count]) => [term, (terms.get(term)?.weight ?? 1) * Math.log(1 + records / count)]),
  );
}

/**
 * The records that answer to a query, best first: those the whole query is the id or the code of, those it is a name of,
 * those it refers to by symbol or tally, then by words. A score by words lies between 0 and 1; the others above.
 */
export function rank(index: Index, query: SearchQuery): readonly Match[] {
  const { entries, exact, words } = index;
  const { text, terms, references } = readQuery(query.q, index);
  const called = exact.get(plainest(text));
  const named = new Set([...references].flatMap((reference) => [...(index.references.get(reference) ?? [])]));
  const byTerm = new Map(terms.map((term) => [term.term, term]));
  const found = words.search(terms.map(({ term }) => term).join(' '), {
    boost: weights,
    bm25,
    fuzzy: (term) => (byTerm.get(term)?.fuzzy ? 0.2 : false),
    prefix: (term) => byTerm.get(term)?.prefix ?? false,
    boostTerm: (term) => byTerm.get(term)?.weight ?? 1,
    boostDocument: (id) => entries[id]?.weight ?? 1,
  });
  const rarity = rarities(found, byTerm, entries.length);
  const whole = sum(rarity.values());

  const byPosition = new Map<number, { readonly score: number; readonly terms: readonly string[] }>();
  for (const { id, score, terms, queryTerms, match } of found) {
    const share = sum(queryTerms.map((term) => rarity.get(term) ?? 0)) / whole;
    const inTitle = terms.filter((term) => match[term]?.includes('title'));
    const titleShare = sum(inTitle.map((term) => rarity.get(term) ?? 0)) / whole;
    const title = (titleShare * inTitle.length) / (index.titleLengths[id] ?? 1);
    byPosition.set(id, { score: (score / queryTerms.length) * share ** coverage * (1 + title), terms });
  }
  for (const position of called?.keys() ?? []) {
    if (!byPosition.has(position)) byPosition.set(position, { score: 0, terms: [] });
  }
  const matches = [...byPosition].flatMap(([position, { score, terms }]) => {
    const entry = entries[position];
    if (!entry || !passes(entry, query)) return [];
    const exactness = called?.get(position);
    const extra = exactness ? bonus[exactness] : named.has(position) ? bonus.reference : 0;
    return [{ position, entry, score: extra * entry.weight + score / (score + middling), terms }];
  });
  return matches.sort((a, b) => b.score - a.score || a.position - b.position);
}

import { plainest } from './exact.js';
import { passes } from './filter.js';
import { type Index, weights } from './index-of.js';
import { readQuery, type SearchQuery } from './query.js';
import type { Entry } from './records/entry.js';

/** A record found. */
export interface Match {
  readonly entry: Entry;
  readonly score: number;
  /** The terms of the record that answer to the query. */
  readonly terms: ReadonlySet<string>;
}

const bonus = { id: 3, reference: 2, name: 1 };
const middling = 100;

/**
 * The records that answer to a query, best first: those the whole query is the id or the code of, those it names by symbol
 * or tally, those it is a name of, then by words. A score by words lies between 0 and 1; the others above.
 */
export function rank(index: Index, query: SearchQuery): readonly Match[] {
  const { entries, exact, words } = index;
  const { text, terms, references } = readQuery(query.q, index);
  const called = exact.get(plainest(text));
  const named = new Set([...references].flatMap((reference) => [...(index.references.get(reference) ?? [])]));
  const byTerm = new Map(terms.map((term) => [term.term, term]));
  const wanted = entries.map((entry) => passes(entry, query));
  const found = words.search(terms.map(({ term }) => term).join(' '), {
    boost: weights,
    fuzzy: (term) => (byTerm.get(term)?.fuzzy ? 0.2 : false),
    prefix: (term) => byTerm.get(term)?.prefix ?? false,
    boostTerm: (term) => byTerm.get(term)?.weight ?? 1,
    boostDocument: (id) => entries[id]?.weight ?? 1,
    filter: ({ id }) => wanted[id] ?? false,
  });

  const byPosition = new Map<number, { readonly score: number; readonly terms: readonly string[] }>();
  for (const { id, score, terms } of found) byPosition.set(id, { score, terms });
  for (const position of called?.keys() ?? []) {
    if (wanted[position] && !byPosition.has(position)) byPosition.set(position, { score: 0, terms: [] });
  }
  const matches = [...byPosition].flatMap(([position, { score, terms }]) => {
    const entry = entries[position];
    if (!entry) return [];
    const exactness = called?.get(position);
    const extra = exactness === 'id' ? bonus.id : named.has(position) ? bonus.reference : exactness ? bonus.name : 0;
    return [{ position, entry, score: extra + score / (score + middling), terms: new Set(terms) }];
  });
  return matches.sort((a, b) => b.score - a.score || a.position - b.position);
}

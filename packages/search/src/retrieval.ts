import { type Index, weights } from './index-of.js';
import type { QueryTerm } from './query.js';

const bm25 = { k: 0.6, b: 0.7, d: 0.5 };

/** The rarest terms of a query are looked for in all records until so many may have one, the others in those found. */
const enough = 5000;

/** A record that has terms of a query. */
export interface Found {
  readonly score: number;
  readonly terms: readonly string[];
  /** The parts of the record that have a term. */
  readonly match: Readonly<Record<string, readonly string[]>>;
}

/** Looks for terms in all records, or in some only. */
function look(
  { words, entries }: Index,
  terms: readonly QueryTerm[],
  among?: ReadonlyMap<number, Found>,
): ReadonlyMap<number, Found> {
  const weightOf = new Map(terms.flatMap(({ readings }) => [...readings]));
  const results = words.search([...weightOf.keys()].join(' '), {
    boost: weights,
    bm25,
    boostTerm: (term) => weightOf.get(term) ?? 0,
    boostDocument: (id) => (among?.has(id) === false ? 0 : (entries[id]?.weight ?? 1)),
  });
  const found = new Map<number, Found>();
  for (const { id, score, queryTerms, terms, match } of results) {
    found.set(id, { score: score / queryTerms.length, terms, match });
  }
  return found;
}

/** The records, by position, that have the rarest terms of a query, which are given first. */
export function withTerms(index: Index, terms: readonly QueryTerm[]): ReadonlyMap<number, Found> {
  let records = 0;
  const others = terms.findIndex(({ count }, place) => {
    records += count;
    return place > 0 && records > enough;
  });
  if (others === -1) return look(index, terms);
  const found = look(index, terms.slice(0, others));
  const all = new Map(found);
  for (const [id, more] of look(index, terms.slice(others), found)) {
    const first = found.get(id);
    if (!first) continue;
    const match = { ...first.match, ...more.match };
    all.set(id, { score: first.score + more.score, terms: [...first.terms, ...more.terms], match });
  }
  return all;
}

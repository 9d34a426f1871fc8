import { plainest } from './exact.js';
import { passes } from './filter.js';
import type { Index } from './index-of.js';
import { type QueryTerm, readQuery, type SearchQuery } from './query.js';
import type { Entry } from './records/entry.js';
import { type Found, withTerms } from './retrieval.js';

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

const nothing: Found = { score: 0, terms: [], match: {} };

/**
 * The records that answer to a query, best first: those the whole query is the id or the code of, those it is a name of,
 * those it refers to by symbol or tally, then by words. A score by words lies between 0 and 1; the others above.
 */
export function rank(index: Index, query: SearchQuery): readonly Match[] {
  const { entries, exact } = index;
  const { text, terms, references } = readQuery(query.q, index);
  const called = exact.get(plainest(text));
  const named = new Set([...references].flatMap((reference) => [...(index.references.get(reference) ?? [])]));
  const meantBy = new Map(terms.flatMap((term) => [...term.readings.keys()].map((reading) => [reading, term])));
  const whole = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const shareOf = (readings: readonly string[]) => {
    const meant: QueryTerm[] = [];
    let sum = 0;
    for (const reading of readings) {
      const term = meantBy.get(reading);
      if (!term || meant.includes(term)) continue;
      meant.push(term);
      sum += term.rarity;
    }
    return sum / (whole || 1);
  };

  const found = withTerms(index, terms);
  const positions = new Set([...found.keys(), ...(called?.keys() ?? []), ...named]);
  const matches: (Match & { readonly position: number })[] = [];
  for (const position of positions) {
    const entry = entries[position];
    if (!entry || !passes(entry, query)) continue;
    const { score: byWords, terms, match } = found.get(position) ?? nothing;
    const inTitle = terms.filter((term) => match[term]?.includes('title'));
    const title = (shareOf(inTitle) * inTitle.length) / (index.titleLengths[position] ?? 1);
    const score = byWords * shareOf(terms) ** coverage * (1 + title);
    const exactness = called?.get(position);
    const extra = exactness ? bonus[exactness] : named.has(position) ? bonus.reference : 0;
    matches.push({ position, entry, score: extra * entry.weight + score / (score + middling), terms });
  }
  return matches.sort((a, b) => b.score - a.score || a.position - b.position);
}

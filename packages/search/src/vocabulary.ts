import SearchableMap from 'minisearch/SearchableMap';

/** A term of the records that may be meant by what was typed. */
export interface Reading {
  readonly term: string;
  /** How near it is, up to 1. */
  readonly nearness: number;
}

/** How a term is matched beyond itself. */
export interface Leniency {
  /** Also words a few letters away. */
  readonly fuzzy: boolean;
  /** Also words that begin so. */
  readonly prefix: boolean;
}

/** Every term of any record. */
export interface Vocabulary {
  /** How many records have a term. */
  count(term: string): number;
  /** The terms of the records that come nearest to one that was typed, itself first; at most a dozen. */
  near(term: string, leniency: Leniency): readonly Reading[];
}

const most = 12;

/** The letters in which a word may differ for each of its letters, and at most. */
const errors = { perLetter: 0.2, most: 2 };

/** How near a word is that begins as was typed, or is typed with errors, before its length counts. */
const nearness = { prefix: 0.375, fuzzy: 0.45 };

const letters = /^\p{L}+$/u;

/** The vocabulary of terms with the number of records that have each. */
export function vocabularyOf(counts: ReadonlyMap<string, number>): Vocabulary {
  const words = new SearchableMap<number>();
  for (const [term, count] of counts) if (letters.test(term)) words.set(term, count);
  const count = (term: string) => counts.get(term) ?? 0;

  function beginningWith(typed: string): readonly Reading[] {
    return [...words.atPrefix(typed).keys()].map((term) => ({
      term,
      nearness: (nearness.prefix * term.length) / (term.length + 0.3 * (term.length - typed.length)),
    }));
  }

  function differing(typed: string): readonly Reading[] {
    const distance = Math.min(errors.most, Math.round(errors.perLetter * typed.length));
    return [...words.fuzzyGet(typed, distance)].map(([term, [, differences]]) => ({
      term,
      nearness: (nearness.fuzzy * term.length) / (term.length + differences),
    }));
  }

  return {
    count,
    near(typed, { fuzzy, prefix }) {
      const nearest = new Map<string, Reading>();
      if (counts.has(typed)) nearest.set(typed, { term: typed, nearness: 1 });
      for (const reading of [...(prefix ? beginningWith(typed) : []), ...(fuzzy ? differing(typed) : [])]) {
        if (!nearest.has(reading.term)) nearest.set(reading.term, reading);
      }
      return [...nearest.values()]
        .sort((a, b) => b.nearness - a.nearness || count(b.term) - count(a.term))
        .slice(0, most);
    },
  };
}

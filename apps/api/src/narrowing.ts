import { type CollectionName, lastChange, type View } from '@acquis/domain';
import { date, day, type Parameter } from '@acquis/domain/parameters';
import { narrow } from '@acquis/search/lists';
import { maybeWords, sort, usualOrder } from '@acquis/search/parameters';
import type { RecordItem } from './collection-items.js';
import { inOrder } from './parameters/in-order.js';
import { invalidParameter } from './problems/invalid-parameter.js';
import { Problem } from './problems/problem.js';
import type { Query } from './query.js';

/** What one request wants of the records of a collection. */
export interface Wish {
  /**
   * To be called when the query is settled.
   *
   * @throws Problem where parameters do not go together
   */
  readonly settle: () => void;
  /** The records under all filters but those of facets, in the order wanted. */
  readonly among: (items: readonly RecordItem[], view: View) => readonly RecordItem[];
}

/** The parameters by which any collection is searched, narrowed by date and ordered. */
export interface Narrowing {
  readonly parameters: readonly Parameter<unknown>[];
  readonly read: (query: Query) => Wish;
}

const from = date(
  'from',
  'Only records dated, in whole or part, on or after the first day of this date; none undated.',
);
const to = date('to', 'Only records dated, in whole or part, on or before the last day of this date; none undated.');
const updatedSince = day(
  'updatedSince',
  'Only records entered, read again or corrected on or after this day: what changed in our record, not in the world.',
  lastChange,
);
const q: Parameter<string> = {
  ...maybeWords,
  description: `${maybeWords.description} Only records found by it, best first.`,
};

function needsWords(): never {
  const detail = 'sort=relevance needs words to look for; give "q" too.';
  const accepted = ['another order', 'sort=relevance together with q'];
  throw new Problem(invalidParameter, {
    detail,
    errors: [{ parameter: 'sort', value: 'relevance', detail, accepted }],
  });
}

/** Makes the parameters of a collection. */
export function narrowing(name: CollectionName): Narrowing {
  const sorting = sort(usualOrder(name));
  return {
    parameters: [q, from, to, updatedSince, sorting],
    read: (query) => {
      const [words, start, end] = [query.take(q), query.take(from), query.take(to)];
      const [since, wanted] = [query.take(updatedSince), query.take(sorting)];
      return {
        settle: () => {
          inOrder(start, end);
          if (wanted === 'relevance' && words === '') needsWords();
        },
        among: (items, view) =>
          narrow(items, view, name, { q: words, from: start, to: end, updatedSince: since, sort: wanted }),
      };
    },
  };
}

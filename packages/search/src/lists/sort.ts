import { oneOf, type Parameter } from '@acquis/domain/parameters';
import { type Order, orders } from './order.js';

const relevance = 'relevance';

/** How a list is ordered: `relevance` is the order of a search. */
export type Sort = Order | typeof relevance;

/** In which order a list is given; undefined where it is not said. */
export function sort(usual: Order): Parameter<Sort | undefined> {
  const { schema, read, ...rest } = oneOf<Sort>(
    'sort',
    `In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "${usual}".`,
    [relevance, ...orders],
    usual,
  );
  const { default: _, ...open } = schema;
  return { ...rest, read, schema: open, example: usual, absent: undefined };
}

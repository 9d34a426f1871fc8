import type { Neighbours, Tie } from '../agreement/neighbours.js';
import type { Table } from './table.js';

function rows(end: string, ties: readonly Tie[]) {
  return ties.flatMap(({ index, states }) => states.map((neighbour) => ({ end, index, ...neighbour })));
}

/** Nearest, farthest and those with too few shared votes as a table, a state a row. */
export function neighboursTable({
  nearest,
  farthest,
  notEnough,
}: Pick<Neighbours, 'nearest' | 'farthest' | 'notEnough'>): Table {
  return {
    columns: ['end', 'state', 'index', 'corrected', 'shared'],
    rows: [
      ...rows('nearest', nearest),
      ...rows('farthest', farthest),
      ...notEnough.map((each) => ({ end: 'not-enough', ...each })),
    ],
  };
}

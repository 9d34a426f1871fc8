import type { Blocs } from '../blocs/blocs.js';
import type { Table } from './table.js';

/** Blocs and map as a table, a state a row. */
export function blocsTable({ map }: Pick<Blocs, 'map'>): Table {
  return { columns: ['state', 'bloc', 'x', 'y'], rows: map.points.map((point) => ({ ...point })) };
}

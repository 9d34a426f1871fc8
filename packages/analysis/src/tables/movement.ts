import type { Movement } from '../movement/movement.js';
import type { Table } from './table.js';

/** Who voted how first and how then as a table, a state a row. */
export function movementTable({ flows }: Pick<Movement, 'flows'>): Table {
  return {
    columns: ['state', 'from', 'to', 'moved'],
    rows: flows.flatMap(({ states, from, to, moved }) => states.map((state) => ({ state, from, to, moved }))),
  };
}

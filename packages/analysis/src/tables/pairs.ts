import type { Table } from './table.js';

/** Two states compared, as far as a table shows them. */
export interface Pair {
  readonly state: string;
  readonly other: string;
  /** Null where they share too few votes. */
  readonly index: number | null;
  readonly corrected?: number | null;
  readonly shared: number;
}

/** Pairs of states as a table, a pair a row. */
export function pairsTable(pairs: readonly Pair[], required: number): Table {
  return {
    columns: ['state', 'other', 'index', 'corrected', 'shared', 'required'],
    rows: pairs.map(({ state, other, index, corrected = null, shared }) => ({
      state,
      other,
      index,
      corrected,
      shared,
      required,
    })),
  };
}

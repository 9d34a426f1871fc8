import { type Method, methodNamed } from '../method.js';
import { select } from '../store/select.js';
import type { Inputs, Selection } from '../store/selection.js';
import type { VoteStore } from '../store/vote-store.js';
import { pairsOf } from './pairs.js';

/** The agreement of all pairs of states, a row and a column a state. */
export interface AgreementMatrix {
  readonly states: readonly string[];
  /** Lijphart's index; null where a pair shares too few votes. */
  readonly index: readonly (readonly (number | null)[])[];
  /** Recorded votes shared. */
  readonly shared: readonly (readonly number[])[];
  /** How many shared votes an index needs here. */
  readonly required: number;
  readonly inputs: Inputs;
  readonly method: Method;
}

/**
 * The agreement of all pairs of states over the recorded votes selected.
 *
 * @throws RangeError when the selection names what there is not
 * @throws Refusal when the selection asks for what the method refuses
 */
export function agreementMatrix(store: VoteStore, selection: Selection = {}): AgreementMatrix {
  const selected = select(store, selection);
  const { states, inputs } = selected;
  const { required, shared, index } = pairsOf(selected);
  const rowOf = (values: ArrayLike<number> & { slice(from: number, to: number): ArrayLike<number> }, row: number) =>
    Array.from(values.slice(row * states.length, (row + 1) * states.length));
  return {
    states,
    index: states.map((_, row) => rowOf(index, row).map((value) => (Number.isNaN(value) ? null : value))),
    shared: states.map((_, row) => rowOf(shared, row)),
    required,
    inputs,
    method: methodNamed('agreement'),
  };
}

import { type Method, methodNamed } from '../method.js';
import { rowOf, type Selected, select } from '../store/select.js';
import type { Inputs, Selection } from '../store/selection.js';
import { cell, type VoteStore } from '../store/vote-store.js';
import { requiredShared } from './guard.js';
import { alikeIn, lijphart, scottsPi } from './index-of.js';

/** In how many shared votes the two states voted which way, by the first state's vote and then the second's. */
export type WaysTable = Readonly<Record<'inFavour' | 'against' | 'abstaining', Ways>>;

/** Counts by way of voting. */
export interface Ways {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

interface Compared {
  readonly states: readonly [string, string];
  /** Recorded votes selected in which both voted in favour, against or abstaining. */
  readonly shared: number;
  /** How many shared votes an index needs here. */
  readonly required: number;
  readonly table: WaysTable;
  /** Adoptions without a vote counted as agreement; null: not asked. */
  readonly adopted: number | null;
  readonly inputs: Inputs;
  readonly method: Method;
}

/** How far two states agree; without an index where they share too few votes. */
export type Agreement =
  | (Compared & {
      readonly enough: true;
      /** Lijphart's index, 0 to 1. */
      readonly index: number;
      /** Scott's pi, weighted in the same way: 1 full agreement, 0 chance; null where it is not defined. */
      readonly corrected: number | null;
    })
  | (Compared & { readonly enough: false; readonly index: null; readonly corrected: null });

/** The votes two states of a selection share, as a table, and the adoptions both joined. */
export function pairOf(
  selected: Selected,
  a: number,
  b: number,
): { readonly table: number[]; readonly adopted: number } {
  const table = new Array<number>(9).fill(0);
  const width = selected.votes.length;
  const voted = (value: number) => value !== cell.notMember && value !== cell.noVoteRecorded;
  for (let vote = 0; vote < width && a >= 0 && b >= 0; vote++) {
    const [one, other] = [selected.cells[a * width + vote] ?? 0, selected.cells[b * width + vote] ?? 0];
    if (!voted(one) || !voted(other)) continue;
    const place = 3 * (one - 1) + (other - 1);
    table[place] = (table[place] ?? 0) + 1;
  }
  const adoptions = selected.adoptions.length;
  let adopted = 0;
  for (let each = 0; each < adoptions && a >= 0 && b >= 0; each++) {
    adopted += (selected.joined[a * adoptions + each] ?? 0) & (selected.joined[b * adoptions + each] ?? 0);
  }
  return { table, adopted };
}

function ways(table: readonly number[], way: number): Ways {
  const [inFavour = 0, against = 0, abstaining = 0] = table.slice(3 * way, 3 * way + 3);
  return { inFavour, against, abstaining };
}

/** A pair table in which adoptions joined by both count as votes in favour by both. */
export function withAdoptions([both = 0, ...rest]: readonly number[], adopted: number): number[] {
  return [both + adopted, ...rest];
}

/**
 * How far two states agree over the recorded votes selected, by Lijphart's index, with a chance-corrected coefficient
 * beside it.
 *
 * @throws RangeError when the store has no such state, or the selection names what there is not
 * @throws Refusal when the selection asks for what the method refuses
 */
export function agreement(store: VoteStore, a: string, b: string, selection: Selection = {}): Agreement {
  const selected = select(store, selection);
  const { table, adopted } = pairOf(selected, rowOf(store, selected, a), rowOf(store, selected, b));
  const shared = table.reduce((sum, count) => sum + count, 0);
  const required = requiredShared(selected.votes.length);
  const compared: Compared = {
    states: [a, b],
    shared,
    required,
    table: { inFavour: ways(table, 0), against: ways(table, 1), abstaining: ways(table, 2) },
    adopted: selected.inputs.adoptions ? adopted : null,
    inputs: selected.inputs,
    method: methodNamed('agreement'),
  };
  if (shared < required) return { ...compared, enough: false, index: null, corrected: null };
  const counted = withAdoptions(table, adopted);
  return { ...compared, enough: true, index: lijphart(alikeIn(counted)), corrected: scottsPi(counted) };
}

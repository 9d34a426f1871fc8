import { type Method, methodNamed } from '../method.js';
import { rowOf, select } from '../store/select.js';
import type { Inputs, Selection } from '../store/selection.js';
import type { VoteStore } from '../store/vote-store.js';
import { pairOf, withAdoptions } from './agreement.js';
import { requiredShared } from './guard.js';
import { alikeIn, lijphart, scottsPi } from './index-of.js';

/** A state compared, with how much the comparison rests on. */
export interface Neighbour {
  readonly state: string;
  readonly shared: number;
  /** The chance-corrected coefficient; null where it is not defined. */
  readonly corrected: number | null;
}

/** All states at one and the same agreement. */
export interface Tie {
  readonly index: number;
  readonly states: readonly Neighbour[];
}

/** The states that voted most and least like one. */
export interface Neighbours {
  readonly state: string;
  /** From the highest agreement down. */
  readonly nearest: readonly Tie[];
  /** From the lowest agreement up. */
  readonly farthest: readonly Tie[];
  /** How many states could be compared. */
  readonly compared: number;
  /** States that share too few votes with it, and how many. */
  readonly notEnough: readonly { readonly state: string; readonly shared: number }[];
  readonly required: number;
  readonly inputs: Inputs;
  readonly method: Method;
}

/** What to ask of {@link neighbours}. */
export interface NeighboursOptions extends Selection {
  /** At least how many states to list at either end, as far as there are; a tie is never cut. Ten, unless said. */
  readonly count?: number | undefined;
}

function ties(compared: readonly (Neighbour & { readonly index: number })[]): readonly Tie[] {
  const byIndex = new Map<number, Neighbour[]>();
  for (const { index, ...neighbour } of compared) {
    const tied = byIndex.get(index);
    if (tied) tied.push(neighbour);
    else byIndex.set(index, [neighbour]);
  }
  return [...byIndex].sort(([a], [b]) => b - a).map(([index, states]) => ({ index, states }));
}

function first(all: readonly Tie[], count: number): readonly Tie[] {
  let listed = 0;
  return all.filter(({ states }) => {
    const wanted = listed < count;
    listed += states.length;
    return wanted;
  });
}

/**
 * Whom a state voted most and least like, ties whole.
 *
 * @throws RangeError when the store has no such state, the count is no positive whole number, or the selection names what there is not
 * @throws Refusal when the selection asks for what the method refuses
 */
export function neighbours(store: VoteStore, state: string, options: NeighboursOptions = {}): Neighbours {
  const { count = 10, ...selection } = options;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`"${count}" is not a count: expected 1 or more`);
  const selected = select(store, selection);
  const own = rowOf(store, selected, state);
  const required = requiredShared(selected.votes.length);
  const pairs = selected.states.flatMap((other, row) => {
    if (other === state) return [];
    const { table, adopted } = pairOf(selected, own, row);
    const shared = table.reduce((sum, each) => sum + each, 0);
    return [{ state: other, shared, counted: withAdoptions(table, adopted) }];
  });
  const [enough, few] = [
    pairs.filter(({ shared }) => shared >= required),
    pairs.filter(({ shared }) => shared < required),
  ];
  const ranked = ties(
    enough.map(({ counted, ...pair }) => ({
      ...pair,
      index: lijphart(alikeIn(counted)),
      corrected: scottsPi(counted),
    })),
  );
  return {
    state,
    nearest: first(ranked, count),
    farthest: first(ranked.toReversed(), count),
    compared: enough.length,
    notEnough: few.map(({ state: other, shared }) => ({ state: other, shared })),
    required,
    inputs: selected.inputs,
    method: methodNamed('agreement'),
  };
}

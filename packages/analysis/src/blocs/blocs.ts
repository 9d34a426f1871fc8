import { type Method, methodNamed } from '../method.js';
import { Refusal } from '../refusal.js';
import { select } from '../store/select.js';
import type { Inputs, Selection } from '../store/selection.js';
import type { VoteStore } from '../store/vote-store.js';
import { clustersOf, type Tree } from './clusters.js';
import { comparableIn, type LeftOut } from './comparable.js';
import { classicalScaling } from './scaling.js';

/** States that vote alike, as clustering finds them. It says nothing of what they have agreed among themselves. */
export interface Bloc {
  /** From 1, the largest first. */
  readonly number: number;
  readonly states: readonly string[];
  /** Mean agreement of its pairs; null for a state alone. */
  readonly agreement: number | null;
}

/** A state on the map. The squared distance of two points stands for 1 less their agreement. */
export interface MapPoint {
  readonly state: string;
  readonly x: number;
  readonly y: number;
  /** The number of its bloc. */
  readonly bloc: number;
}

/** Blocs of states and their map. */
export interface Blocs {
  readonly blocs: readonly Bloc[];
  readonly linkage: 'average';
  /** Agreement below which two groups are not joined. */
  readonly cut: number;
  /** The whole tree above and below the cut. */
  readonly tree: Tree;
  readonly map: {
    readonly points: readonly MapPoint[];
    /** Share of the distances that each axis keeps, 0 to 1. */
    readonly explained: readonly [number, number];
  };
  /** States that share too few votes with others to be placed. */
  readonly leftOut: readonly LeftOut[];
  /** How many votes any two states placed share at least. */
  readonly required: number;
  readonly inputs: Inputs;
  readonly method: Method;
}

/** What to ask of {@link blocs}. */
export interface BlocsOptions extends Omit<Selection, 'consensus'> {
  /** Agreement below which two groups are not joined, above 0 and at most 1; 0.75 unless said. */
  readonly cut?: number | undefined;
}

const fewestVotes = 50;
const usualCut = 0.75;

function meanAgreement(rows: readonly number[], index: (a: number, b: number) => number): number | null {
  const pairs = rows.flatMap((a, place) => rows.slice(place + 1).map((b) => index(a, b)));
  return pairs.length > 0 ? pairs.reduce((sum, value) => sum + value, 0) / pairs.length : null;
}

/**
 * Which states vote alike over many recorded votes: average-linkage clusters of their agreement, and a map in two dimensions.
 *
 * @throws RangeError when the cut is out of range, or the selection names what there is not
 * @throws Refusal when fewer than 50 votes are selected, as of the tracks alone, or fewer than three states can be compared
 */
export function blocs(store: VoteStore, options: BlocsOptions = {}): Blocs {
  const { cut = usualCut, ...selection } = options;
  if (!(cut > 0 && cut <= 1))
    throw new RangeError(`"${cut}" is not a cut: expected an agreement above 0 and at most 1`);
  const selected = select(store, selection);
  const count = selected.votes.length;
  if (count < fewestVotes) {
    throw new Refusal(
      `Blocs are looked for in at least ${fewestVotes} recorded votes, and ${count} are selected. The votes of the tracks alone are too few and too lopsided: ask over the record of the whole Assembly.`,
    );
  }
  const { states, index, leftOut, required } = comparableIn(selected);
  if (states.length < 3) {
    throw new Refusal(`Fewer than three of the states selected share at least ${required} votes with each other.`);
  }
  const { tree, groups } = clustersOf(states, index, cut);
  const ordered = [...groups].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  const rows = new Map(states.map((state, row) => [state, row]));
  const blocOf = new Map(ordered.flatMap((group, place) => group.map((state) => [state, place + 1] as const)));
  const { points, explained } = classicalScaling(states.length, (a, b) => 1 - index(a, b));
  return {
    blocs: ordered.map((group, place) => ({
      number: place + 1,
      states: group,
      agreement: meanAgreement(
        group.flatMap((state) => rows.get(state) ?? []),
        index,
      ),
    })),
    linkage: 'average',
    cut,
    tree,
    map: {
      points: points.map(({ x, y }, row) => {
        const state = states[row] ?? '';
        return { state, x, y, bloc: blocOf.get(state) ?? 0 };
      }),
      explained,
    },
    leftOut,
    required,
    inputs: selected.inputs,
    method: methodNamed('blocs'),
  };
}

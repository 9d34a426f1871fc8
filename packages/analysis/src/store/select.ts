import { acquis, type Day } from '@acquis/domain';
import { noSuch } from '../no-such.js';
import { Refusal } from '../refusal.js';
import { type Chosen, choose } from './chosen.js';
import { membershipsSince, notesOn } from './groups.js';
import { type Inputs, listedIds, type Selection } from './selection.js';
import type { Adoption, VoteHead, VoteStore } from './vote-store.js';

/** A store narrowed to a selection, with what it was narrowed by. */
export interface Selected extends VoteStore {
  /** What counts as agreement beside recorded votes: empty unless asked. */
  readonly adoptions: readonly Adoption[];
  /** 1 where a state counts as having joined an adoption, a state's side by side as in `cells`. */
  readonly joined: Uint8Array;
  readonly inputs: Inputs;
}

const noAdoptions =
  'These votes come from a source that holds recorded votes only, so adoptions without a vote cannot be included.';

function adoptionsOf(store: VoteStore, { consensus }: Selection, { keeps }: Chosen): readonly Adoption[] {
  if (consensus !== 'include') return [];
  if (!store.adoptions) throw new Refusal(noAdoptions);
  return store.adoptions.filter(keeps);
}

function notesOf(chosen: Chosen, earlier: boolean): readonly string[] {
  return [
    ...notesOn(chosen.groups),
    ...(chosen.groups.length > 0 && earlier
      ? [`Memberships are recorded from ${membershipsSince} on, so earlier votes are left out.`]
      : []),
  ];
}

function inputsOf(
  store: VoteStore,
  selection: Selection,
  chosen: Chosen,
  votes: readonly VoteHead[],
  adoptions: readonly Adoption[],
): Inputs {
  const days = votes.map(({ on }) => on).sort();
  const [coalition, region] = ['coalitions', 'regional-groups'].map(
    (collection) => chosen.groups.find((group) => group.collection === collection)?.id ?? null,
  );
  return {
    source: store.source,
    filters: {
      votes: selection.votes ?? null,
      track: chosen.tracks,
      from: selection.from ?? null,
      to: selection.to ?? null,
      coalition: coalition ?? null,
      region: region ?? null,
      consensus: selection.consensus ?? 'exclude',
    },
    votes: {
      count: votes.length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      ids: listedIds(votes.map(({ id }) => id)),
    },
    adoptions:
      selection.consensus === 'include'
        ? {
            count: adoptions.length,
            inferred: adoptions.filter(({ basis }) => basis === 'inferred-from-absence').length,
            ids: adoptions.map(({ id }) => id),
          }
        : null,
    notes: notesOf(
      chosen,
      store.votes.some(({ on }) => on < membershipsSince),
    ),
  };
}

function admissions(): ReadonlyMap<string, Day> {
  const members = acquis.states.find((state) => state.status === 'member');
  return new Map(members.map(({ id, admitted }) => [id, admitted]));
}

/**
 * Narrows a store to some of its votes. Under a coalition or a regional group a state keeps only its votes of days on which
 * it belonged to the group; states of which nothing is left are dropped.
 *
 * @throws RangeError when the selection names a vote, track, group or day that there is not
 * @throws Refusal when the membership of the coalition is undated or not wholly known, or adoptions are asked of a source without
 */
export function select(store: VoteStore, selection: Selection = {}): Selected {
  const chosen = choose(store, selection);
  const width = store.votes.length;
  const columns = store.votes.flatMap((head, column) => (chosen.keeps(head) ? [column] : []));
  const votes = columns.flatMap((column) => store.votes[column] ?? []);
  const adoptions = adoptionsOf(store, selection, chosen);
  const belongs = (state: string, day: Day) => chosen.groups.every((group) => group.membersOn(day).has(state));
  const admitted = admissions();

  const cells = new Uint8Array(store.states.length * columns.length);
  const joined = new Uint8Array(store.states.length * adoptions.length);
  const states: string[] = [];
  store.states.forEach((state, row) => {
    const [ownCells, ownJoined] = [states.length * columns.length, states.length * adoptions.length];
    let left = 0;
    columns.forEach((column, index) => {
      const value = store.cells[row * width + column] ?? 0;
      const kept = value !== 0 && belongs(state, votes[index]?.on ?? '') ? value : 0;
      cells[ownCells + index] = kept;
      left |= kept;
    });
    const since = admitted.get(state);
    adoptions.forEach(({ on, apart }, index) => {
      const joins = since !== undefined && since <= on && !apart.includes(state) && belongs(state, on);
      joined[ownJoined + index] = Number(joins);
      left |= Number(joins);
    });
    if (left !== 0) states.push(state);
  });
  return {
    source: store.source,
    states,
    votes,
    cells: cells.subarray(0, states.length * columns.length),
    adoptions,
    joined: joined.subarray(0, states.length * adoptions.length),
    inputs: inputsOf(store, selection, chosen, votes, adoptions),
  };
}

/**
 * The row of a state in a selection of a store; -1 where nothing of it is selected.
 *
 * @throws RangeError when the store knows no such state
 */
export function rowOf(store: VoteStore, selected: Selected, state: string): number {
  const row = selected.states.indexOf(state);
  if (row < 0 && !store.states.includes(state)) throw noSuch('state', state, store.states);
  return row;
}

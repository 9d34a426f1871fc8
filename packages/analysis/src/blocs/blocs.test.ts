import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largeStore, storeOf } from '../../test/stores.js';
import { agreement } from '../agreement/agreement.js';
import { Refusal } from '../refusal.js';
import { tracksStore } from '../store/tracks-store.js';
import type { VoteStore } from '../store/vote-store.js';
import { blocs } from './blocs.js';
import type { Tree } from './clusters.js';

const many = fc
  .record({ votes: fc.integer({ min: 60, max: 120 }), states: fc.integer({ min: 6, max: 15 }), seed: fc.nat() })
  .map(({ votes, states, seed }) => largeStore(votes, states, seed));

function leaves(tree: Tree): readonly string[] {
  return 'state' in tree ? [tree.state] : tree.branches.flatMap(leaves);
}

/** The same store with its states and votes in reverse order. */
function reversed(store: VoteStore): VoteStore {
  return {
    ...store,
    states: store.states.toReversed(),
    votes: store.votes.toReversed(),
    cells: store.cells.toReversed(),
  };
}

describe('blocs', () => {
  it('put every state compared in exactly one bloc, on the map and in the tree', () => {
    fc.assert(
      fc.property(many, (store) => {
        const found = blocs(store);
        const placed = found.map.points.map(({ state }) => state);
        expect([...placed, ...found.leftOut.map(({ state }) => state)].sort()).toEqual([...store.states].sort());
        expect(found.blocs.flatMap(({ states }) => states).sort()).toEqual(placed);
        expect([...leaves(found.tree)].sort()).toEqual(placed);
        for (const { state, bloc } of found.map.points) expect(found.blocs[bloc - 1]?.states).toContain(state);
      }),
      { numRuns: 30 },
    );
  });

  it('do not depend on the order in which the source lists states and votes', () => {
    fc.assert(
      fc.property(many, (store) => {
        const { inputs: _, ...there } = blocs(store);
        const { inputs: __, ...back } = blocs(reversed(store));
        expect(back).toEqual(there);
      }),
      { numRuns: 30 },
    );
  });

  it('only ever divide as the cut rises', () => {
    fc.assert(
      fc.property(
        many,
        fc.double({ min: 0.3, max: 0.6, noNaN: true }),
        fc.double({ min: 0.6, max: 1, noNaN: true }),
        (store, low, high) => {
          const [coarse, fine] = [blocs(store, { cut: low }).blocs, blocs(store, { cut: high }).blocs];
          for (const { states } of fine) {
            expect(coarse.some((bloc) => states.every((state) => bloc.states.includes(state)))).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('find groups that always vote alike among themselves and opposite to each other', () => {
    const side = (value: number) => Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? value : 3 - value));
    const store = storeOf({ a: side(1), b: side(2), c: side(1), d: side(2), e: side(1) });
    const found = blocs(store);
    expect(found.blocs).toEqual([
      { number: 1, states: ['a', 'c', 'e'], agreement: 1 },
      { number: 2, states: ['b', 'd'], agreement: 1 },
    ]);
    expect(found.map.explained[0]).toBeCloseTo(1, 6);
  });

  it('are laid out so that, where two dimensions are enough, squared distances on the map are 1 less agreement', () => {
    const row = (seed: number) => Array.from({ length: 64 }, (_, index) => ((index >> seed) % 2) + 1);
    const store = storeOf({ a: row(0), b: row(0), c: row(1), d: row(1) });
    const { points } = blocs(store).map;
    for (const one of points) {
      for (const other of points) {
        const squared = (one.x - other.x) ** 2 + (one.y - other.y) ** 2;
        expect(squared).toBeCloseTo(1 - (agreement(store, one.state, other.state).index ?? 0), 5);
      }
    }
  });

  it('leave out and list a state that shares too few votes, and compare the rest', () => {
    const store = largeStore(80, 9);
    const silent = { ...store, cells: store.cells.map((value, at) => (at < 60 ? 4 : value)) };
    const found = blocs(silent);
    expect(found.leftOut).toEqual([{ state: 's001', tooFewWith: 8 }]);
    expect(found.map.points).toHaveLength(8);
  });

  it('are refused, with the reason, over the votes of the tracks alone', () => {
    expect(() => blocs(tracksStore())).toThrow(Refusal);
    expect(() => blocs(tracksStore())).toThrow(/at least 50 recorded votes, and 23 are selected/);
  });

  it('are cut at an agreement', () => {
    expect(() => blocs(largeStore(60, 5), { cut: 75 })).toThrow(/expected an agreement above 0 and at most 1/);
  });
});

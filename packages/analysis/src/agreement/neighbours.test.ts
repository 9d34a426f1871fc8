import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeOf, stores } from '../../test/stores.js';
import { tracksStore } from '../store/tracks-store.js';
import { agreement } from './agreement.js';
import { agreementMatrix } from './matrix.js';
import { neighbours } from './neighbours.js';

const tracks = tracksStore();

describe('the neighbours of a state', () => {
  it('are ranked whole: every state that could be compared is in some tie, and every tie has one index', () => {
    fc.assert(
      fc.property(stores, (store) => {
        const [own = ''] = store.states;
        const found = neighbours(store, own, { count: store.states.length });
        const ranked = found.nearest.flatMap(({ states }) => states.map(({ state }) => state));
        expect(ranked).toHaveLength(found.compared);
        expect(found.farthest).toEqual(found.nearest.toReversed());
        expect([...ranked, ...found.notEnough.map(({ state }) => state)].sort()).toEqual(
          agreementMatrix(store)
            .states.filter((state) => state !== own)
            .sort(),
        );
        for (const { index, states } of found.nearest) {
          for (const { state } of states) expect(agreement(store, own, state).index).toBe(index);
        }
        const indices = found.nearest.map(({ index }) => index);
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => b - a));
      }),
    );
  });

  it('are listed with their whole tie, however few were asked for', () => {
    const row = Array.from({ length: 20 }, (_, index) => (index % 2) + 1);
    const store = storeOf({ a: row, b: row, c: row, d: row.map((value) => 3 - value), e: row.map(() => 4) });
    const found = neighbours(store, 'a', { count: 1 });
    expect(found.nearest.map(({ states }) => states.map(({ state }) => state))).toEqual([['b', 'c']]);
    expect(found.farthest).toMatchObject([{ index: 0, states: [{ state: 'd', shared: 20 }] }]);
    expect(found.notEnough).toEqual([{ state: 'e', shared: 0 }]);
  });

  it('are within a coalition those who belonged to it on the day of each vote', () => {
    const found = neighbours(tracks, 'fra', { coalition: 'eu', count: 200 });
    const named = [...found.nearest.flatMap(({ states }) => states), ...found.notEnough].map(({ state }) => state);
    expect(named).toContain('gbr');
    expect(named).not.toContain('usa');
    const british = [...found.nearest.flatMap(({ states }) => states), ...found.notEnough].find(
      ({ state }) => state === 'gbr',
    );
    expect(british?.shared).toBe(agreement(tracks, 'fra', 'gbr', { to: '2020-01-31' }).shared);
  });
});

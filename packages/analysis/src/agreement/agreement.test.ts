import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeOf, stores } from '../../test/stores.js';
import { tracksStore } from '../store/tracks-store.js';
import { agreement } from './agreement.js';
import { agreementMatrix } from './matrix.js';

const tracks = tracksStore();

describe('the agreement of two states over the votes of the tracks', () => {
  it.each([
    ['usa', 'rus', 0.173913],
    ['fra', 'deu', 0.978261],
  ])('of %s and %s is %d over 23 shared votes, as computed elsewhere', (a, b, index) => {
    const found = agreement(tracks, a, b);
    expect(found.shared).toBe(23);
    expect(found.index).toBeCloseTo(index, 6);
  });

  it('says what it was computed from and how', () => {
    const { inputs, method } = agreement(tracks, 'usa', 'rus', { track: 'autonomous-weapons' });
    expect(inputs.votes.count).toBe(inputs.votes.ids?.length);
    expect(inputs.filters.track).toEqual(['autonomous-weapons']);
    expect(inputs.source.citation).toContain('Dag Hammarskjöld Library');
    expect(method.page).toBe('docs/method/agreement.md');
  });

  it('gives no index where too few votes are shared', () => {
    const found = agreement(tracks, 'usa', 'rus', { from: '2023-01-01', to: '2023-12-31' });
    expect(found).toMatchObject({ enough: false, index: null, corrected: null, shared: 3, required: 10 });
  });

  it('counts adoptions without a vote only when asked, and then as agreement of both, beside the shared votes', () => {
    const without = agreement(tracks, 'usa', 'rus');
    const found = agreement(tracks, 'usa', 'rus', { consensus: 'include' });
    const adopted = found.adopted ?? 0;
    expect(without.adopted).toBeNull();
    expect(adopted).toBeGreaterThan(15);
    expect(found.shared).toBe(23);
    expect(found.index).toBeCloseTo((4 + adopted) / (23 + adopted), 12);
  });

  it('does not let adoptions make up for shared votes', () => {
    const few = { from: '2009-01-01', to: '2016-12-31', consensus: 'include' } as const;
    expect(agreement(tracks, 'fra', 'deu', few).enough).toBe(false);
  });

  it('counts an adoption for no pair of which one objected to it, dissociated itself from it or was not yet a member', () => {
    const votes = Array.from({ length: 12 }, () => 1);
    const store = storeOf({ usa: votes, rus: votes, ssd: votes });
    const [head] = store.votes;
    const adoption = { ...head, id: 'adoption', on: '2010-12-08', method: 'consensus', basis: 'stated' } as const;
    const adopted = (apart: readonly string[], other: string) =>
      agreement({ ...store, adoptions: head ? [{ ...head, ...adoption, apart }] : [] }, 'usa', other, {
        consensus: 'include',
      }).adopted;
    expect(adopted([], 'rus')).toBe(1);
    expect(adopted(['rus'], 'rus')).toBe(0);
    expect(adopted(['usa'], 'rus')).toBe(0);
    expect(adopted([], 'ssd')).toBe(0);
  });

  it('refuses adoptions of a source that holds recorded votes only', () => {
    const store = storeOf({ usa: [1, 2], rus: [2, 2] });
    expect(() => agreement(store, 'usa', 'rus', { consensus: 'include' })).toThrow(/recorded votes only/);
  });

  it('is asked of states that there are', () => {
    expect(() => agreement(tracks, 'usa', 'rsu')).toThrow(/there is no state "rsu"; did you mean .*rus/);
  });
});

describe('agreement, whatever the votes', () => {
  it('is the same both ways round, within 0 and 1, and full with oneself', () => {
    fc.assert(
      fc.property(stores, (store) => {
        const [a = '', b = ''] = store.states;
        const found = agreement(store, a, b);
        expect(agreement(store, b, a)).toMatchObject({ index: found.index, shared: found.shared });
        expect(found.index ?? 0.5).toBeGreaterThanOrEqual(0);
        expect(found.index ?? 0.5).toBeLessThanOrEqual(1);
        const own = agreement(store, a, a);
        if (own.enough) expect(own.index).toBe(1);
      }),
    );
  });

  it('stays where in favour and against change places in every vote', () => {
    fc.assert(
      fc.property(stores, (store) => {
        const swapped = { ...store, cells: store.cells.map((value) => [0, 2, 1, 3, 4][value] ?? 0) };
        const [a = '', b = ''] = store.states;
        const [before, after] = [agreement(store, a, b), agreement(swapped, a, b)];
        expect(after.index).toBe(before.index);
        expect(after.corrected ?? 2).toBeCloseTo(before.corrected ?? 2, 12);
      }),
    );
  });

  it('is in the matrix of all pairs what it is pair by pair', () => {
    fc.assert(
      fc.property(stores, (store) => {
        const matrix = agreementMatrix(store);
        matrix.states.forEach((a, row) => {
          matrix.states.forEach((b, column) => {
            const pair = agreement(store, a, b);
            expect(matrix.index[row]?.[column]).toBe(pair.index);
            expect(matrix.shared[row]?.[column]).toBe(pair.shared);
          });
        });
      }),
    );
  });

  it('is in the matrix what it is pair by pair where adoptions are counted too', () => {
    const matrix = agreementMatrix(tracks, { consensus: 'include' });
    for (const other of ['chn', 'ssd', 'mne', 'irn', 'che']) {
      const pair = agreement(tracks, 'usa', other, { consensus: 'include' });
      expect(matrix.index[matrix.states.indexOf('usa')]?.[matrix.states.indexOf(other)]).toBe(pair.index);
    }
  });
});

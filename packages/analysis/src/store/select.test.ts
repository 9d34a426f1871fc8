import { members } from '@acquis/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeOf, stores } from '../../test/stores.js';
import { Refusal } from '../refusal.js';
import { select } from './select.js';
import { tracksStore } from './tracks-store.js';
import { cell } from './vote-store.js';

const tracks = tracksStore();

describe('a selection', () => {
  it('keeps, of whatever store, each cell of the votes kept, and drops only states of which nothing is left', () => {
    fc.assert(
      fc.property(stores, fc.nat({ max: 70 }), fc.nat({ max: 70 }), (store, from, length) => {
        const kept = store.votes.slice(from, from + length);
        const selected = select(store, { votes: kept.map(({ id }) => id) });
        expect(selected.votes).toEqual(kept);
        store.states.forEach((state, row) => {
          const start = row * store.votes.length + from;
          const own = [...store.cells.subarray(start, start + kept.length)];
          const found = selected.states.indexOf(state);
          if (found < 0) expect(own.every((value) => value === cell.notMember)).toBe(true);
          else {
            expect([...selected.cells.subarray(found * kept.length, (found + 1) * kept.length)]).toEqual(own);
          }
        });
      }),
    );
  });

  it('under a coalition keeps of each vote the cells of those who belonged to it on that day', () => {
    const selected = select(tracks, { coalition: 'nato' });
    selected.votes.forEach(({ on }, vote) => {
      const kept = selected.states.filter((_, row) => selected.cells[row * selected.votes.length + vote] !== 0);
      expect(kept).toEqual([...members('nato', on)].sort());
    });
  });

  it('says of a regional group that it is the group of today', () => {
    expect(select(tracks, { region: 'african' }).inputs.notes).toEqual([
      'African States are the group as it is today, unverified for any other day.',
    ]);
  });

  it('leaves out votes of days for which memberships are not recorded, and says so', () => {
    const old = storeOf({ fra: [1, 1], deu: [1, 2] });
    const store = {
      ...old,
      votes: old.votes.map((vote, index) => (index === 0 ? { ...vote, on: '1990-01-01' } : vote)),
    };
    expect(select(store).votes).toHaveLength(2);
    const { votes, inputs } = select(store, { coalition: 'eu' });
    expect(votes).toHaveLength(1);
    expect(inputs.notes).toEqual(['Memberships are recorded from 2005-01-01 on, so earlier votes are left out.']);
  });

  it.each(['sids', 'lldc', 'african-group'])(
    'is refused for %s, whose membership is undated or not wholly known',
    (id) => {
      expect(() => select(tracks, { coalition: id })).toThrow(Refusal);
    },
  );

  it('is not refused for a coalition whose only undated member is no Member State', () => {
    expect(select(tracks, { coalition: 'nam' }).states.length).toBeGreaterThan(100);
  });

  it('names what there is where it asks for what there is not', () => {
    expect(() => select(tracks, { coalition: 'atlantis' })).toThrow(/no coalition "atlantis"/);
    expect(() => select(tracks, { region: 'afrcan' })).toThrow(/did you mean african/);
    expect(() => select(tracks, { track: 'cyber-crime' })).toThrow(/did you mean cybercrime/);
    expect(() => select(tracks, { votes: ['a-res-78-237'] })).toThrow(/did you mean a-res-78-237-plenary/);
    expect(() => select(tracks, { from: '2023' })).toThrow(/expected YYYY-MM-DD/);
    expect(() => select(tracks, { from: '2024-01-01', to: '2023-01-01' })).toThrow(RangeError);
  });
});

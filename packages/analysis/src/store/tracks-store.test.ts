import { acquis, rollOf } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { tracksStore } from './tracks-store.js';
import { cell } from './vote-store.js';

const store = tracksStore();

describe('the store of the votes of the tracks', () => {
  it('holds every decision with a complete vote by member, oldest first', () => {
    expect(store.votes).toHaveLength(acquis.decisions.all().filter((decision) => rollOf(decision)).length);
    expect(store.votes.map(({ on }) => on)).toEqual(store.votes.map(({ on }) => on).sort());
    expect(store.cells).toHaveLength(store.votes.length * store.states.length);
  });

  it('adds up to the tally of every decision', () => {
    store.votes.forEach(({ id }, vote) => {
      const tally = acquis.decisions.lookup(id)?.tally;
      const count = (value: number) =>
        store.states.filter((_, state) => store.cells[state * store.votes.length + vote] === value).length;
      expect(tally).toEqual({
        inFavour: count(cell.inFavour),
        against: count(cell.against),
        abstaining: count(cell.abstaining),
      });
    });
  });

  it('holds no cell of a state that was not yet a member', () => {
    const row = store.states.indexOf('ssd');
    store.votes.forEach(({ on }, vote) => {
      expect(store.cells[row * store.votes.length + vote] === cell.notMember).toBe(on < '2011-07-14');
    });
  });

  it('is as of a day what was known on it', () => {
    const then = tracksStore(acquis.at('2019-06-30'));
    expect(then.votes.length).toBeGreaterThan(0);
    expect(then.votes.every(({ on }) => on <= '2019-06-30')).toBe(true);
    expect(then.adoptions?.every(({ on }) => on <= '2019-06-30')).toBe(true);
  });

  it('holds beside them what the Assembly adopted without a vote or by consensus, saying what that rests on', () => {
    const adoptions = store.adoptions ?? [];
    expect(adoptions.map(({ id }) => id)).toContain('a-res-76-19-plenary');
    expect(adoptions.find(({ id }) => id === 'a-res-54-49-plenary')?.basis).toBe('inferred-from-absence');
    expect(adoptions.filter(({ id }) => store.votes.some((vote) => vote.id === id))).toEqual([]);
  });
});

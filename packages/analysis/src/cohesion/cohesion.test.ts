import { acquis, members } from '@acquis/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeOf } from '../../test/stores.js';
import { tracksStore } from '../store/tracks-store.js';
import { agreementIndex, plurality } from './agreement-index.js';
import { cohesion } from './cohesion.js';

const tracks = tracksStore();
const count = fc.integer({ min: 0, max: 60 });
const tallies = fc.record({ inFavour: count, against: count, abstaining: count });

describe('the agreement index of a group', () => {
  it('lies between 0 and 1, and is 1 if and only if all voted alike', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const voting = tally.inFavour + tally.against + tally.abstaining;
        const index = agreementIndex(tally);
        if (voting < 2) {
          expect(index).toBeNull();
          return;
        }
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1);
        expect(index === 1).toBe(Math.max(...Object.values(tally)) === voting);
      }),
    );
  });

  it('is 0 where the three ways are taken alike, and the same whichever way is called what', () => {
    expect(agreementIndex({ inFavour: 7, against: 7, abstaining: 7 })).toBe(0);
    fc.assert(
      fc.property(tallies, ({ inFavour, against, abstaining }) => {
        const index = agreementIndex({ inFavour, against, abstaining });
        expect(agreementIndex({ inFavour: abstaining, against: inFavour, abstaining: against })).toBe(index);
      }),
    );
  });

  it('falls when a member leaves the side that had most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 0, max: 20 }), (most, apart) => {
        fc.pre(most - 1 >= apart + 1);
        const before = agreementIndex({ inFavour: most, against: apart, abstaining: 0 });
        const after = agreementIndex({ inFavour: most - 1, against: apart + 1, abstaining: 0 });
        expect(after).toBeLessThan(before ?? 0);
      }),
    );
  });

  it('knows no plurality in a tie', () => {
    expect(plurality({ inFavour: 4, against: 4, abstaining: 1 })).toBeNull();
    expect(plurality({ inFavour: 4, against: 5, abstaining: 1 })).toBe('against');
  });
});

describe('the cohesion of a coalition', () => {
  it('of the European Union on 77/37 is full, as computed elsewhere', () => {
    const found = cohesion(tracks, { coalition: 'eu' }, { votes: ['a-res-77-37-plenary'] });
    expect(found.votes).toMatchObject([{ index: 1, members: 27, plurality: 'in-favour', apart: [] }]);
    expect(found.mean).toEqual({ votes: 1, index: 1 });
  });

  it('counts exactly the members of the day, and every one of them once', () => {
    for (const coalition of ['eu', 'nato', 'asean', 'g77', 'nam', 'cis'] as const) {
      for (const { vote, members: counted, tally } of cohesion(tracks, { coalition }).votes) {
        const onTheDay = members(coalition, vote.on).filter((id) => acquis.states.get(id).status === 'member');
        expect(counted).toBe(onTheDay.length);
        expect(tally.inFavour + tally.against + tally.abstaining + tally.noVoteRecorded).toBe(counted);
      }
    }
  });

  it('names as apart those who voted otherwise than most, and nobody in a tie', () => {
    for (const { plurality: most, tally, apart } of cohesion(tracks, { coalition: 'g77' }).votes) {
      expect(apart.every(({ vote }) => vote !== most)).toBe(true);
      const voting = tally.inFavour + tally.against + tally.abstaining;
      if (most) expect(apart).toHaveLength(voting - Math.max(tally.inFavour, tally.against, tally.abstaining));
    }
    const tied = storeOf({ fra: [1, 1], deu: [2, 1], ita: [4, 2] });
    expect(cohesion(tied, { coalition: 'eu' }).votes.map(({ apart }) => apart)).toEqual([
      [],
      [{ state: 'ita', vote: 'against' }],
    ]);
  });

  it('by year adds up to the whole', () => {
    const { byYear, mean } = cohesion(tracks, { coalition: 'nam' });
    const votes = byYear.reduce((sum, year) => sum + year.votes, 0);
    const sum = byYear.reduce((total, year) => total + (year.index ?? 0) * year.votes, 0);
    expect(votes).toBe(mean.votes);
    expect(sum / votes).toBeCloseTo(mean.index ?? 0, 12);
  });

  it('is none where fewer than two members voted', () => {
    const alone = storeOf({ fra: [1], deu: [4] });
    expect(cohesion(alone, { coalition: 'eu' }).votes).toMatchObject([{ index: null, members: 2 }]);
  });

  it('is refused where the membership is undated, and asked of a regional group says that it is that of today', () => {
    expect(() => cohesion(tracks, { coalition: 'lldc' })).toThrow(/no index is computed/);
    const region = cohesion(tracks, { region: 'eastern-european' });
    expect(region.group.membership).toBe('today');
    expect(region.inputs.notes).toHaveLength(1);
    expect(region.votes.at(-1)?.members).toBe(acquis.states.find({ group: 'eastern-european' }).length);
  });
});

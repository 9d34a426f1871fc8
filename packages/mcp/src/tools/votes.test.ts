import { acquis, type DecisionId, rollOf } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../test/asking.js';

const inFavour = (id: DecisionId): readonly string[] => rollOf(acquis.decisions.get(id))?.inFavour ?? [];
const pattern = z.object({ votes: z.array(z.string()), count: z.number(), states: z.array(z.string()) });
const patternsIn = (data: object) => z.object({ patterns: z.array(pattern) }).parse(data).patterns;

describe('votes', () => {
  it('says how Kenya voted on 78/237', async () => {
    const { data } = await ask('votes', { decisions: ['a-res-78-237-plenary'], states: ['Kenya'] });
    expect(data).toMatchObject({
      states: [{ state: 'ken', votes: ['in-favour'] }],
      decisions: [{ tally: { inFavour: 104, against: 53, abstaining: 7 }, noVoteRecorded: 29, members: 193 }],
    });
  });

  it('says who voted for both, and accounts for every member', async () => {
    const { data } = await ask('votes', { decisions: ['a-res-78-237-plenary', 'a-res-78-16-plenary'] });
    const patterns = patternsIn(data);
    const both = patterns.find(({ votes }) => votes.every((vote) => vote === 'in-favour'));
    const [first, second] = [inFavour('a-res-78-237-plenary'), inFavour('a-res-78-16-plenary')];
    expect(both?.states.toSorted()).toEqual(first.filter((state) => second.includes(state)).toSorted());
    expect(both?.count).toBeGreaterThan(50);
    expect(patterns.flatMap(({ states }) => states)).toHaveLength(193);
  });

  it('gives every vote of a state, newest first', async () => {
    const { data } = await ask('votes', { states: ['sgp'], limit: 50 });
    const { decisions } = z.object({ decisions: z.array(z.object({ date: z.string() })) }).parse(data);
    expect(decisions.length).toBeGreaterThan(15);
    expect(decisions.map(({ date }) => date)).toEqual(
      decisions
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });

  it('says where the record holds no vote by member', async () => {
    const { data } = await ask('votes', { decisions: ['a-res-78-237-committee'], states: ['ken'] });
    expect(data).toMatchObject({ states: [{ votes: ['not-in-record'] }], decisions: [{ complete: false }] });
    expect(data.notes).toContainEqual(expect.stringContaining('no complete vote by member'));
  });

  it('narrows to the members of a coalition on the day', async () => {
    const { data } = await ask('votes', { decisions: ['a-res-78-237-plenary'], coalition: 'eu' });
    expect(patternsIn(data)).toMatchObject([{ votes: ['against'], count: 27 }]);
  });
});

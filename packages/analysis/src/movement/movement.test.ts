import { acquis, members } from '@acquis/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stores } from '../../test/stores.js';
import { tracksStore } from '../store/tracks-store.js';
import { movement } from './movement.js';

const tracks = tracksStore();

describe('movement between two texts in plenary', () => {
  it('finds the 81 members that voted for both texts of 2023, as counted elsewhere', () => {
    const { flows } = movement(tracks, 'a-res-78-16-plenary', 'a-res-78-237-plenary');
    const both = flows.find(({ from, to }) => from === 'in-favour' && to === 'in-favour');
    expect(both).toMatchObject({ moved: false });
    expect(both?.states).toHaveLength(81);
  });

  it('adds up: flows to the states compared, and to both tallies', () => {
    const found = movement(tracks, 'a-res-73-27-plenary', 'a-res-78-237-plenary');
    const total = (side: 'from' | 'to', standing: string) =>
      found.flows.filter((flow) => flow[side] === standing).reduce((sum, { states }) => sum + states.length, 0);
    expect(found.flows.reduce((sum, { states }) => sum + states.length, 0)).toBe(found.compared);
    expect(total('from', 'in-favour')).toBe(found.first.figures?.inFavour);
    expect(total('to', 'against')).toBe(found.second.figures?.against);
    expect(total('to', 'no-vote-recorded')).toBe(found.noVoteRecorded?.second);
  });

  it('is, in whatever store, the same read backwards, and nobody moves between a vote and itself', () => {
    fc.assert(
      fc.property(stores, fc.nat(), fc.nat(), (store, one, other) => {
        const [a = '', b = ''] = [one, other].map((index) => store.votes[index % store.votes.length]?.id ?? '');
        const [there, back] = [movement(store, a, b), movement(store, b, a)];
        for (const { from, to, states } of there.flows) {
          expect(back.flows.find((flow) => flow.from === to && flow.to === from)?.states).toEqual(states);
        }
        expect(movement(store, a, a).flows.some(({ moved }) => moved)).toBe(false);
      }),
    );
  });

  it('within a coalition follows those, and only those, that belonged to it on both days', () => {
    const [before, after] = ['a-res-74-29-plenary', 'a-res-75-32-plenary'];
    const [whole, union] = [undefined, { coalition: 'eu' }].map((within) =>
      movement(tracks, before, after, undefined, within),
    );
    const days = [whole?.first.on ?? '', whole?.second.on ?? ''];
    const both = members('eu', days[0] ?? '').filter((state) => members('eu', days[1] ?? '').includes(state));
    expect(both).toHaveLength(27);
    expect(union?.flows).toEqual(
      whole?.flows
        .map((flow) => ({ ...flow, states: flow.states.filter((state) => both.some((member) => member === state)) }))
        .filter(({ states }) => states.length > 0),
    );
    expect(union?.compared).toBe(27);
    expect(union?.inputs.filters).toEqual({ coalition: 'eu', region: null });
    expect(union?.change).toEqual(whole?.change);
  });

  it('within a regional group says that it is the group of today, and of a group before 2005 says nothing', () => {
    const { inputs } = movement(tracks, 'a-res-78-16-plenary', 'a-res-78-237-plenary', undefined, {
      region: 'african',
    });
    expect(inputs.notes.join(' ')).toMatch(/as it is today/);
    const old = { ...tracks, votes: tracks.votes.map((vote) => ({ ...vote, on: '1999-12-01' })) };
    expect(() => movement(old, 'a-res-78-16-plenary', 'a-res-78-237-plenary', undefined, { coalition: 'eu' })).toThrow(
      /recorded from 2005-01-01 on/,
    );
  });

  it('says of a state that joined between the votes that it was not a member', () => {
    const { flows } = movement(tracks, 'a-res-63-37-plenary', 'a-res-71-28-plenary');
    expect(flows.filter(({ from }) => from === 'not-a-member').flatMap(({ states }) => states)).toEqual(['ssd']);
  });
});

describe('movement between committee and plenary', () => {
  const found = movement(tracks, 'a-res-78-237-committee', 'a-res-78-237-plenary');

  it('gives first the change in members with no vote recorded', () => {
    const { inFavour = 0, against = 0, abstaining = 0 } = acquis.decisions.get('a-res-78-237-committee').tally ?? {};
    expect(found.noVoteRecorded).toEqual({
      first: 193 - inFavour - against - abstaining,
      second: 29,
      change: 29 - (193 - inFavour - against - abstaining),
    });
  });

  it('names nobody whose vote in committee is not known by name, also where a group is said to have voted so', () => {
    const named = new Set<string>(acquis.decisions.get('a-res-78-237-committee').namedVotes?.against);
    expect(found.flows.flatMap(({ states }) => states).sort()).toEqual([...named].sort());
    expect(found.namedOnce).toContain('fra');
    expect(found.inputs.notes.join(' ')).toMatch(/only 7 votes are known by name.*are not counted for any member/);
  });

  it('compares what is known by name or figures only, and refuses where there is neither', () => {
    expect(() => movement(tracks, 'a-res-76-19-committee', 'a-res-78-237-plenary')).toThrow(
      /neither figures nor names/,
    );
    expect(() => movement(tracks, 'a-res-78-237-plenary', 'a-res-78-999-plenary')).toThrow(/no recorded vote/);
  });

  it('does not know, as of a day, what came later', () => {
    const then = acquis.at('2023-11-01');
    expect(() => movement(tracksStore(then), 'a-res-78-237-committee', 'a-res-74-29-plenary', then)).toThrow(
      RangeError,
    );
  });
});

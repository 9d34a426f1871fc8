import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { votes } from '../generated/votes.js';
import { methodInWords } from './sentence.js';
import { noVoteRecorded, rollOf, voteOf } from './votes.js';

const recorded = acquis.decisions.all().filter((decision) => votes()[decision.id]);

describe('a vote by member', () => {
  it('is complete for the 23 recorded plenary votes of the three tracks', () => {
    expect(recorded).toHaveLength(23);
    for (const decision of recorded) expect(decision).toMatchObject({ stage: 'plenary', method: 'recorded-vote' });
  });

  it.each(recorded.map((decision) => [decision.id, decision] as const))(
    '%s puts every member of the day on exactly one list, as the tally says',
    (_, decision) => {
      const roll = rollOf(decision);
      const lists = [roll?.inFavour, roll?.against, roll?.abstaining, roll?.noVoteRecorded].map((list) => list?.length);
      const { tally } = decision;
      expect(lists).toEqual([tally?.inFavour, tally?.against, tally?.abstaining, noVoteRecorded(decision)]);
      const members = acquis.states
        .find((state) => state.status === 'member' && state.admitted <= decision.on)
        .map(({ id }) => id);
      expect(
        Object.values(roll ?? {})
          .flat()
          .sort(),
      ).toEqual(members.sort());
    },
  );

  it('gives observers and states not yet admitted no vote at all', () => {
    for (const decision of recorded) {
      expect(voteOf('pse', decision)).toBeUndefined();
      if (decision.on < '2011-07-14') expect(voteOf('ssd', decision)).toBeUndefined();
    }
  });

  it('is unknown where the record holds no complete list, and nothing is inferred from names', () => {
    const committee = acquis.decisions.get('a-res-78-237-committee');
    expect(rollOf(committee)).toBeUndefined();
    expect(voteOf('usa', committee)).toBeUndefined();
    expect(committee.tally).toEqual({ inFavour: 112, against: 52, abstaining: 11 });
    expect(noVoteRecorded(committee)).toBe(18);
  });
});

describe('the sentence of a decision', () => {
  const view = acquis.at('2026-11-24');

  it('says a recorded vote as the United Nations does', () => {
    expect(view.decisions.sentence(acquis.decisions.get('a-res-78-237-plenary'))).toBe(
      'On 22 December 2023 the General Assembly adopted it by a recorded vote of 104 in favour to 53 against, with 7 abstentions; for 29 members no vote is recorded.',
    );
  });

  it('says that a committee approves a draft', () => {
    expect(view.decisions.sentence(acquis.decisions.get('a-res-78-237-committee'))).toMatch(
      /^On 2 November 2023 the First Committee approved the draft by a recorded vote of 112 in favour to 52 against, with 11 abstentions/,
    );
  });

  it('marks a decision without a vote that is only inferred, and claims consensus only where it is recorded', () => {
    for (const decision of acquis.decisions.all()) {
      const sentence = view.decisions.sentence(decision);
      expect(sentence.includes('inferred')).toBe(decision.methodBasis === 'inferred-from-absence');
      expect(sentence.includes('consensus')).toBe(decision.method === 'consensus');
    }
  });

  it('says of a text that was to be adopted by consensus and was not that there was none', () => {
    const failed = acquis.decisions.find(({ method, outcome }) => method === 'consensus' && outcome === 'not-adopted');
    expect(failed.length).toBeGreaterThan(0);
    for (const decision of failed) expect(methodInWords(decision)).toMatch(/^no consensus/);
  });
});

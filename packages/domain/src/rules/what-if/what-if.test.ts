import { describe, expect, it } from 'vitest';
import { acquis } from '../../acquis.js';
import { whatIfChange } from '../facts/what-if.js';
import { ChangeRefused } from './change-refused.js';
import { whatIf } from './what-if.js';

const view = acquis.at('2026-11-25');
const named = acquis.decisions.get('a-res-78-237-plenary');
const figuresOnly = acquis.decisions.get('a-res-78-237-committee');
const byConsensus = acquis.decisions.get('a-78-265-adoption');

describe('a supposition about a vote', () => {
  it('is marked hypothetical, and with nothing supposed repeats the recorded outcome and says how close it was', () => {
    const answer = whatIf(named, {}, view);
    expect(answer).toMatchObject({ hypothetical: true, differs: false, moved: [], assumptions: [] });
    expect(answer.after).toEqual(answer.before);
    expect(answer.tally.before).toEqual({ inFavour: 104, against: 53, abstaining: 7, noVoteRecorded: 29 });
    expect(answer.smallestChange.changing).toEqual({
      votes: 26,
      tally: { inFavour: 78, against: 79, abstaining: 7 },
      outcome: 'rejected',
      how: '26 of those in favour vote against instead',
    });
    expect(answer.smallestChange.giving).toBeNull();
  });

  it('says what two thirds would have required', () => {
    const answer = whatIf(named, { majority: 'two-thirds' }, view);
    expect(answer.after.outcome).toBe('rejected');
    expect(answer.after.reasons).toContain(
      'Of 157 present and voting, two thirds are at least 105; the 104 in favour fall short of that.',
    );
    expect(answer.smallestChangeAfter.changing?.votes).toBe(1);
  });

  it('refuses two thirds in a main committee as a verdict with its reason', () => {
    const { after } = whatIf(figuresOnly, { majority: 'two-thirds' }, view);
    expect(after.outcome).toBe('refused');
    expect(after.rule.locator).toBe('rule 125');
    expect(whatIf(figuresOnly, { majority: 'two-thirds' }, view).smallestChangeAfter.words).toBe(
      'No change of votes makes a difference; votes given to members with none recorded would not be enough.',
    );
  });

  it('moves the states named, and only them', () => {
    const answer = whatIf(named, { flips: [{ state: 'rus', vote: 'against' }] }, view);
    expect(answer.moved).toEqual([{ state: 'rus', from: 'in-favour', to: 'against' }]);
    expect(answer.tally.after).toEqual({ inFavour: 103, against: 54, abstaining: 7, noVoteRecorded: 29 });
  });

  it('says of a state supposed to vote as it did that nothing changes by it', () => {
    const flips = [
      { state: 'rus', vote: 'in-favour' },
      { state: 'bra', vote: 'against' },
    ] as const;
    const answer = whatIf(named, { flips }, view);
    expect(answer.moved.map(({ state }) => state)).toEqual(['bra']);
    expect(answer.assumptions).toEqual(['Russian Federation is recorded as in favour already; nothing changes by it.']);
  });

  it('gives votes to members with none recorded, one by one or to all that are left', () => {
    const [first] = acquis.at('2026-11-25').decisions.derived(named).votes?.noVoteRecorded ?? [];
    if (!first) throw new Error('expected a member with no vote recorded');
    const answer = whatIf(named, { giveVotes: [{ state: first, vote: 'against' }], giveRest: 'abstaining' }, view);
    expect(answer.tally.after).toEqual({ inFavour: 104, against: 54, abstaining: 35, noVoteRecorded: 0 });
    expect(answer.moved).toHaveLength(29);
    expect(whatIf(figuresOnly, { giveRest: 'against' }, view).tally.after).toMatchObject({
      against: 70,
      noVoteRecorded: 0,
    });
  });

  it('takes other figures where only a tally is known, and where there was no vote at all', () => {
    const tie = { inFavour: 80, against: 80, abstaining: 10 };
    expect(whatIf(figuresOnly, { tally: tie }, view).after.outcome).toBe('rejected');
    expect(whatIf(acquis.decisions.get('a-res-79-243-plenary'), { tally: tie }, view).after.outcome).toBe(
      'voted-again',
    );
  });

  it('asks another rule and prints what it had to assume', () => {
    const answer = whatIf(named, { rule: 'consensus' }, view);
    expect(answer.after).toMatchObject({ outcome: 'no-consensus', margin: 53 });
    expect(answer.assumptions[0]).toMatch(/taken to object/);
    const vote = acquis.decisions.get('ad-hoc-committee-cybercrime-article-6-2-2024');
    expect(whatIf(vote, {}, view).smallestChange.changing?.votes).toBe(61);
  });

  it('supposes of a text adopted without a vote that it was put for consensus, and says so', () => {
    const answer = whatIf(acquis.decisions.get('a-res-79-243-plenary'), { rule: 'consensus' }, view);
    expect(answer.after.outcome).toBe('adopted');
    expect(answer.assumptions[0]).toMatch(/taken to have objected.*is supposed/);
    expect(whatIf(byConsensus, {}, view).assumptions).toEqual([]);
    const text = acquis.decisions.get('ad-hoc-committee-cybercrime-convention-2024');
    expect(text.method).toBe('consensus');
    expect(whatIf(text, { rule: 'consensus' }, view).assumptions).toEqual([]);
  });

  it('calls what a committee does to a draft approved', () => {
    const tie = { inFavour: 80, against: 80, abstaining: 10 };
    expect(whatIf(figuresOnly, { tally: tie }, view).smallestChangeAfter.words).toMatch(/another outcome \(approved\)/);
  });

  it('lets a delegation object to a text that was adopted by consensus', () => {
    const answer = whatIf(byConsensus, { objections: [{ by: 'Greece' }] }, view);
    expect(answer).toMatchObject({ differs: true, before: { outcome: 'adopted' }, after: { outcome: 'no-consensus' } });
  });
});

describe('a supposition that does not fit', () => {
  const refused = (change: Parameters<typeof whatIf>[1], decision = named) => {
    expect(() => whatIf(decision, change, view)).toThrow(ChangeRefused);
    try {
      whatIf(decision, change, view);
    } catch (error) {
      return error instanceof RangeError ? error.message : '';
    }
    return '';
  };

  it('is refused with what is wrong and what would do', () => {
    expect(refused({ flips: [{ state: 'usa', vote: 'in-favour' }] }, figuresOnly)).toMatch(
      /no complete vote by member.*tally/,
    );
    expect(refused({ flips: [{ state: 'pse', vote: 'in-favour' }] })).toMatch(
      /was not a Member .* on 22 December 2023/,
    );
    expect(
      refused({ flips: [{ state: 'ssd', vote: 'against' }] }, acquis.decisions.get('a-res-61-54-plenary')),
    ).toMatch(/South Sudan was not a Member/);
    expect(refused({ giveVotes: [{ state: 'usa', vote: 'in-favour' }] })).toMatch(/changed with flips/);
    const twice = { state: 'usa', vote: 'in-favour' } as const;
    expect(refused({ flips: [twice, twice] })).toMatch(/each state once/);
    expect(refused({ tally: { inFavour: 190, against: 4 } })).toMatch(/194 votes.*193 members/);
    expect(refused({ tally: { inFavour: 1, against: 0 }, giveRest: 'against' })).toMatch(/not both/);
    expect(refused({ majority: 'simple' }, byConsensus)).toMatch(/rule: assembly-majority/);
    expect(refused({ rule: 'assembly-majority' }, byConsensus)).toMatch(/suppose figures/);
    expect(refused({ majority: 'two-thirds' }, acquis.decisions.get('a-res-79-243-plenary'))).toMatch(
      /No vote was taken/,
    );
    expect(refused({ objections: [{ by: 'Greece' }] })).toMatch(/put for adoption by consensus/);
    expect(refused({}, acquis.decisions.get('a-dec-77-512-plenary'))).toMatch(/does not hold how it was taken/);
  });

  it('is refused by the schema where a vote or a state is none', () => {
    expect(whatIfChange.safeParse({ flips: [{ state: 'usa', vote: 'absent' }] }).success).toBe(false);
    expect(whatIfChange.safeParse({ flips: [{ state: 'nrw', vote: 'against' }] }).success).toBe(false);
    expect(whatIfChange.safeParse({ flip: [] }).success).toBe(false);
    expect(whatIfChange.parse({})).toMatchObject({ flips: [], giveVotes: [], objections: [] });
  });
});

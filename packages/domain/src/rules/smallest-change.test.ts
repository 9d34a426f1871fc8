import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adHocOutcome } from './ad-hoc-committee.js';
import { assemblyOutcome } from './assembly-majority.js';
import { changedVotes, type Figures, givenVotes, type OutcomeOf } from './smallest-change.js';

const votes = ['inFavour', 'against', 'abstaining'] as const;
type Vote = (typeof votes)[number];

function tallyOf(ballots: readonly Vote[]): Figures {
  const number = (wanted: Vote) => ballots.filter((vote) => vote === wanted).length;
  return { inFavour: number('inFavour'), against: number('against'), abstaining: number('abstaining') };
}

/** Every way in which so many voters may vote, one by one. */
function everyWay(voters: number): readonly (readonly Vote[])[] {
  return voters === 0 ? [[]] : everyWay(voters - 1).flatMap((rest) => votes.map((vote) => [vote, ...rest]));
}

/** The rules, as functions of the figures alone. */
const outcomes: fc.Arbitrary<OutcomeOf> = fc.oneof(
  fc
    .record({
      organ: fc.constantFrom('plenary', 'main-committee'),
      majority: fc.constantFrom('simple', 'two-thirds', null),
      secondVote: fc.boolean(),
    })
    .map((question) => (figures: Figures) => assemblyOutcome(question, figures)),
  fc
    .record({
      matter: fc.constantFrom('substantive', 'procedural'),
      effortsExhausted: fc.constantFrom(true, false, null),
    })
    .map((question) => (figures: Figures) => adHocOutcome(question, figures)),
);

describe('the smallest change', () => {
  it('of recorded votes is what trying every ballot one by one finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...votes), { maxLength: 6 }), outcomes, (ballots, outcomeOf) => {
        const now = outcomeOf(tallyOf(ballots));
        const distances = everyWay(ballots.length)
          .filter((way) => outcomeOf(tallyOf(way)) !== now)
          .map((way) => way.filter((vote, voter) => vote !== ballots[voter]).length);
        const least = distances.length > 0 ? Math.min(...distances) : undefined;
        expect(changedVotes(tallyOf(ballots), outcomeOf)?.votes).toBe(least);
      }),
    );
  });

  it('by votes given is what trying every way of giving them finds', () => {
    const ballots = fc.array(fc.constantFrom(...votes), { maxLength: 6 });
    fc.assert(
      fc.property(ballots, fc.nat({ max: 5 }), outcomes, (cast, none, outcomeOf) => {
        const now = outcomeOf(tallyOf(cast));
        const enough = Array.from({ length: none }, (_, index) => index + 1).find((given) =>
          everyWay(given).some((way) => outcomeOf(tallyOf([...cast, ...way])) !== now),
        );
        expect(givenVotes(tallyOf(cast), none, outcomeOf)?.votes).toBe(enough);
      }),
    );
  });

  it('leads to the outcome it names, moves as many members as it says, and loses none', () => {
    const size = fc.nat({ max: 193 });
    fc.assert(
      fc.property(size, size, size, outcomes, (inFavour, against, abstaining, outcomeOf) => {
        const figures = { inFavour, against, abstaining };
        const change = changedVotes(figures, outcomeOf);
        if (!change) return;
        expect(outcomeOf(change.tally)).toBe(change.outcome);
        expect(change.outcome).not.toBe(outcomeOf(figures));
        const joined = votes.map((vote) => change.tally[vote] - figures[vote]);
        expect(joined.reduce((sum, by) => sum + by, 0)).toBe(0);
        expect(joined.filter((by) => by > 0).reduce((sum, by) => sum + by, 0)).toBe(change.votes);
      }),
    );
  });

  it('says how in words, one voter in the singular', () => {
    const simple: OutcomeOf = (figures) =>
      assemblyOutcome({ organ: 'main-committee', majority: null, secondVote: false }, figures);
    expect(changedVotes({ inFavour: 1, against: 0, abstaining: 0 }, simple)?.how).toBe(
      '1 of those in favour votes against instead',
    );
    expect(changedVotes({ inFavour: 0, against: 0, abstaining: 3 }, simple)?.how).toBe(
      '1 of those abstaining votes in favour instead',
    );
    expect(givenVotes({ inFavour: 2, against: 1, abstaining: 0 }, 4, simple)?.how).toBe(
      'of the 4 members with no vote recorded, 1 against',
    );
  });

  it('needs no mixed move under these rules', () => {
    const size = fc.nat({ max: 60 });
    fc.assert(
      fc.property(size, size, size, outcomes, (inFavour, against, abstaining, outcomeOf) => {
        const change = changedVotes({ inFavour, against, abstaining }, outcomeOf);
        if (change) expect(change.how.match(/\d+/g)).toHaveLength(1);
      }),
    );
  });
});

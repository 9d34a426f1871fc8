import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adHocCommittee } from './ad-hoc-committee.js';
import { carries } from './assembly-majority.js';
import type { AdHocCommitteeFacts } from './facts/ad-hoc-committee.js';

const number = fc.nat({ max: 193 });
const figures = fc.record({ inFavour: number, against: number, abstaining: number });
const objection = { by: 'Fiji', named: true, to: null, lifted: null };

function ask(facts: Partial<AdHocCommitteeFacts>) {
  return adHocCommittee.apply({ matter: 'substantive', objections: [], effortsExhausted: null, tally: null, ...facts });
}

describe('the Ad Hoc Committee', () => {
  it('adopts by consensus without a vote, and seeks consensus while anybody objects', () => {
    expect(ask({}).outcome).toBe('adopted');
    expect(ask({ objections: [objection] }).outcome).toBe('consensus-sought');
    expect(ask({ objections: [objection], effortsExhausted: true }).outcome).toBe('open-to-vote');
  });

  it('counts no vote on substance before every effort at consensus is exhausted', () => {
    fc.assert(
      fc.property(figures, (tally) => {
        expect(ask({ tally, effortsExhausted: false }).outcome).toBe('consensus-sought');
      }),
    );
  });

  it('then decides by two thirds of those present and voting, whatever the abstentions', () => {
    fc.assert(
      fc.property(figures, number, (tally, abstaining) => {
        const wanted = carries(tally, 'two-thirds') ? 'adopted' : 'rejected';
        expect(ask({ tally, effortsExhausted: true }).outcome).toBe(wanted);
        expect(ask({ tally: { ...tally, abstaining }, effortsExhausted: true }).outcome).toBe(wanted);
      }),
    );
  });

  it('leaves open only what an unstated exhaustion of efforts would decide', () => {
    fc.assert(
      fc.property(figures, (tally) => {
        expect(ask({ tally }).outcome).toBe(carries(tally, 'two-thirds') ? 'unsettled' : 'rejected');
      }),
    );
  });

  it('need not exhaust efforts at consensus before a vote on procedure', () => {
    for (const effortsExhausted of [true, false, null])
      expect(ask({ matter: 'procedural', objections: [objection], effortsExhausted })).toMatchObject({
        outcome: 'open-to-vote',
        rule: { locator: 'rule 125' },
      });
  });

  it('follows the rules of the Assembly on procedure: a simple majority, a tie rejecting', () => {
    fc.assert(
      fc.property(figures, (tally) => {
        expect(ask({ tally, matter: 'procedural' }).outcome).toBe(
          tally.inFavour > tally.against ? 'adopted' : 'rejected',
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblyQuorum } from './assembly-quorum.js';
import { assemblyQuorumFacts } from './facts/assembly-quorum.js';

describe('the quorum for a decision', () => {
  it('is at least met exactly when more than half of the members are recorded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 250 }), fc.nat({ max: 250 }), (members, recorded) => {
        fc.pre(recorded <= members);
        const { outcome } = assemblyQuorum.apply({ organ: 'plenary', members, recorded });
        expect(outcome).toBe(recorded * 2 > members ? 'at-least-met' : 'not-shown');
      }),
    );
    expect(assemblyQuorum.apply({ organ: 'plenary', members: 193, recorded: 97 }).outcome).toBe('at-least-met');
    expect(assemblyQuorum.apply({ organ: 'plenary', members: 193, recorded: 96 }).outcome).toBe('not-shown');
  });

  it('is never said to be missed: a tally only fails to show it, and without a vote nothing is counted', () => {
    const none = assemblyQuorum.apply({ organ: 'main-committee', members: 193, recorded: null });
    expect(none).toMatchObject({ outcome: 'not-shown', rule: { locator: 'rule 108' } });
    expect(none.margin).toBeUndefined();
    expect(Object.keys(assemblyQuorum.outcomes)).toEqual(['at-least-met', 'not-shown']);
  });

  it('is as far away as its margin says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 250 }), fc.nat({ max: 250 }), (members, recorded) => {
        fc.pre(recorded <= members);
        const { outcome, margin = 0 } = assemblyQuorum.apply({ organ: 'plenary', members, recorded });
        const towards = outcome === 'at-least-met' ? -1 : 1;
        const at = (votes: number) => assemblyQuorum.apply({ organ: 'plenary', members, recorded: votes }).outcome;
        expect(at(recorded + towards * margin)).not.toBe(outcome);
        if (margin > 1) expect(at(recorded + towards * (margin - 1))).toBe(outcome);
      }),
    );
  });

  it('cannot be asked of more members recorded than there are', () => {
    expect(assemblyQuorumFacts.safeParse({ organ: 'plenary', members: 193, recorded: 194 }).success).toBe(false);
  });
});

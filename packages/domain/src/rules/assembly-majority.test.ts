import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblyMajority, carries } from './assembly-majority.js';
import type { AssemblyMajorityFacts } from './facts/assembly-majority.js';

const number = fc.nat({ max: 193 });
const figures = fc.record({ inFavour: number, against: number, abstaining: number });
const question = fc.record({
  organ: fc.constantFrom('plenary', 'main-committee'),
  majority: fc.constantFrom('simple', 'two-thirds', null),
  secondVote: fc.boolean(),
});

function ask(
  tally: AssemblyMajorityFacts['tally'],
  { organ = 'plenary', majority = null, secondVote = false }: Partial<AssemblyMajorityFacts> = {},
) {
  return assemblyMajority.apply({ organ, majority, secondVote, tally });
}

describe('a majority in the General Assembly', () => {
  it('is never lost by more votes in favour nor gained by more against', () => {
    fc.assert(
      fc.property(question, figures, fc.nat({ max: 50 }), (asked, tally, more) => {
        const { outcome } = ask(tally, asked);
        const up = ask({ ...tally, inFavour: tally.inFavour + more }, asked).outcome;
        const down = ask({ ...tally, against: tally.against + more }, asked).outcome;
        if (outcome === 'adopted') expect(up).toBe('adopted');
        if (outcome !== 'adopted') expect(down).not.toBe('adopted');
        if (outcome === 'rejected') expect(down).toBe('rejected');
      }),
    );
  });

  it('does not depend on abstentions', () => {
    fc.assert(
      fc.property(question, figures, number, (asked, tally, abstaining) => {
        expect(ask({ ...tally, abstaining }, asked).outcome).toBe(ask(tally, asked).outcome);
      }),
    );
  });

  it('is the other side’s defeat: exchanging the sides exchanges adopted and rejected, ties apart', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom('plenary', 'main-committee'), (tally, organ) => {
        fc.pre(tally.inFavour !== tally.against);
        const turned = { ...tally, inFavour: tally.against, against: tally.inFavour };
        expect([ask(tally, { organ }).outcome, ask(turned, { organ }).outcome].sort()).toEqual(['adopted', 'rejected']);
      }),
    );
  });

  it('of two thirds is also a simple one, and either stands when every number is multiplied', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 5 }), (tally, factor) => {
        if (carries(tally, 'two-thirds')) expect(carries(tally, 'simple')).toBe(true);
        const scaled = { inFavour: tally.inFavour * factor, against: tally.against * factor, abstaining: 0 };
        for (const majority of ['simple', 'two-thirds'] as const)
          expect(carries(scaled, majority)).toBe(carries(tally, majority));
      }),
    );
  });

  it('of two thirds is met exactly at two thirds of those present and voting', () => {
    fc.assert(
      fc.property(figures, (tally) => {
        fc.pre(tally.inFavour + tally.against > 0);
        const needed = Math.ceil((2 * (tally.inFavour + tally.against)) / 3);
        expect(carries(tally, 'two-thirds')).toBe(tally.inFavour >= needed);
      }),
    );
    expect(ask({ inFavour: 2, against: 1, abstaining: 0 }, { majority: 'two-thirds' })).toMatchObject({
      outcome: 'adopted',
      rule: { locator: 'rule 83' },
    });
  });
});

describe('an equally divided vote', () => {
  const tie = fc.integer({ min: 1, max: 96 }).map((votes) => ({ inFavour: votes, against: votes, abstaining: 0 }));

  it('is taken again in plenary, rejects the second time, and rejects at once in a committee', () => {
    fc.assert(
      fc.property(tie, (tally) => {
        expect(ask(tally)).toMatchObject({ outcome: 'voted-again', rule: { locator: 'rule 95' } });
        expect(ask(tally, { secondVote: true })).toMatchObject({ outcome: 'rejected', rule: { locator: 'rule 95' } });
        expect(ask(tally, { organ: 'main-committee' })).toMatchObject({
          outcome: 'rejected',
          rule: { locator: 'rule 133' },
        });
        expect(ask(tally, { majority: 'two-thirds' }).outcome).toBe('rejected');
      }),
    );
  });

  it('with nobody voting either way is no majority in favour and no tie', () => {
    fc.assert(
      fc.property(question, number, (asked, abstaining) => {
        const verdict = ask({ inFavour: 0, against: 0, abstaining }, asked);
        const refused = asked.organ === 'main-committee' && asked.majority === 'two-thirds';
        expect(verdict.outcome).toBe(refused ? 'refused' : 'rejected');
      }),
    );
  });
});

describe('a verdict on a majority', () => {
  it('refuses two thirds in a main committee, whatever the figures, and says why', () => {
    fc.assert(
      fc.property(fc.option(figures), (tally) => {
        const verdict = ask(tally, { organ: 'main-committee', majority: 'two-thirds' });
        expect(verdict).toMatchObject({ outcome: 'refused', rule: { locator: 'rule 125' } });
        expect(verdict.reasons[0]).toMatch(/no question before a main committee needs two thirds/);
      }),
    );
  });

  it('says in plenary that no source states the majority, and in a committee that there is but one', () => {
    const tally = { inFavour: 104, against: 53, abstaining: 7 };
    expect(ask(tally).reasons.join(' ')).toMatch(/No source states which majority was applied.*what if/);
    expect(ask(tally, { organ: 'main-committee' }).reasons.join(' ')).not.toMatch(/what if/);
    expect(ask(tally).margin).toBe(26);
  });

  it('on a text nobody asked a vote on claims neither consensus nor unanimity', () => {
    const verdict = ask(null);
    expect(verdict.outcome).toBe('adopted');
    expect(verdict.reasons.join(' ')).toMatch(/does not say that it was adopted by consensus or unanimously/);
  });

  it('rests on provisions it declares', () => {
    fc.assert(
      fc.property(question, fc.option(figures), (asked, tally) => {
        expect(assemblyMajority.legal).toContainEqual(ask(tally, asked).rule);
        expect(Object.keys(assemblyMajority.outcomes)).toContain(ask(tally, asked).outcome);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { isUndatedOn, members, membershipsOn } from './queries.js';

const day = '2023-12-22';

describe('the members of a coalition on a day', () => {
  it.each([
    ['eu', 27],
    ['nato', 31],
    ['brics', 5],
    ['asean', 10],
    ['sco', 9],
    ['csto', 6],
    ['cis', 9],
    ['g77', 134],
    ['nam', 120],
    ['au', 55],
    ['arab-league', 22],
    ['oic', 57],
    ['pif', 18],
    ['caricom', 15],
    ['oas', 32],
    ['coe', 46],
    ['oecd', 38],
    ['ldc', 45],
  ] as const)('of %s were %i on 22 December 2023', (id, count) => {
    expect(membershipsOn(acquis.coalitions.get(id), day)).toHaveLength(count);
  });

  it('change on the day of joining and of leaving', () => {
    expect(members('eu', '2020-01-30')).toContain('gbr');
    expect(members('eu', '2020-02-01')).not.toContain('gbr');
    expect(members('nato', '2024-03-06')).not.toContain('swe');
    expect(members('nato', '2024-03-07')).toContain('swe');
  });

  it('are marked where only today is known, and counted all the same', () => {
    const landlocked = acquis.coalitions.get('lldc');
    expect(membershipsOn(landlocked, day).length).toBeGreaterThan(30);
    expect(acquis.at(day).coalitions.derived(landlocked).undated).toBe(true);
    expect(acquis.at(day).coalitions.sentence(landlocked)).toContain("today's membership, unverified");
    expect(isUndatedOn(acquis.coalitions.get('eu'), day)).toBe(false);
  });

  it('are asked of a coalition that exists', () => {
    const untyped: string = 'atlantis';
    // @ts-expect-error ids are literal types
    expect(() => members(untyped, day)).toThrow(/no coalition "atlantis"/);
  });

  it('are said to be incomplete where they are not all named, so that nobody is said not to belong', () => {
    const today = acquis.at('2026-11-24');
    const incomplete = today.coalitions.all().filter(({ complete }) => !complete);
    expect(incomplete.map(({ id }) => id)).toContain('poa-core');
    for (const coalition of incomplete) {
      expect(today.coalitions.sentence(coalition)).toContain('the list is not complete');
    }
    expect(today.coalitions.sentence(acquis.coalitions.get('eu'))).toBe('27 members on 24 November 2026.');
  });
});

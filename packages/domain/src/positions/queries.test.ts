import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { descriptorOf } from '../core/descriptor.js';
import { latest } from '../core/edtf.js';
import { records } from '../generated/records.js';
import { membersBehind, positionsOfState } from './queries.js';

const today = '2026-11-24';
const view = acquis.at(today);
const anyPosition = fc.constantFrom(...records.positions);
const anyState = fc.constantFrom(...records.states);
const sectionsOf = (id: string) => {
  const state = view.states.lookup(id);
  return state ? descriptorOf('states').sections(state, view) : [];
};

describe('a state’s positions', () => {
  it('are kept apart by who speaks, and none stands twice', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { own, ofGroups, ascribed } = positionsOfState(state, view);
        const all = [...own, ...ofGroups, ...ascribed];
        return (
          new Set(all).size === all.length &&
          own.every(({ voice, holder }) => voice === 'own' && holder.state === state.id) &&
          ofGroups.every(({ holder }) => holder.state === null && holder.coalition !== null) &&
          ascribed.every(({ voice, holder }) => voice === 'third-party' && holder.state === state.id)
        );
      }),
    );
  });

  it('of its groups follow its membership on the day of each', () => {
    const eu = (id: string) => {
      const state = view.states.lookup(id);
      return state ? positionsOfState(state, view).ofGroups.filter(({ holder }) => holder.coalition === 'eu') : [];
    };
    expect(eu('fra').some(({ on }) => on === '2021-03-09')).toBe(true);
    expect(eu('gbr').filter(({ on }) => on !== null)).toEqual([]);
  });

  it('that rest on a joint statement are shown as the group’s, inferred and unverified', () => {
    const titles = sectionsOf('dom').map(({ title }) => title);
    expect(titles).toContain('Positions of its groups');
    const rows = sectionsOf('dom').find(({ title }) => title === 'Positions of its groups')?.rows ?? [];
    expect(rows.some(({ note }) => note?.includes('Joint statement of 39, 2025 · inferred · unverified'))).toBe(true);
    expect(sectionsOf('dom').find(({ title }) => title === 'Positions in its own voice')?.rows).toEqual([]);
  });
});

describe('a position', () => {
  it('of a group is borne by no State that was not a member on its day', () => {
    fc.assert(
      fc.property(
        anyPosition,
        (position) => position.holder.coalition !== null || membersBehind(position, view).length === 0,
      ),
    );
  });

  it('is not known before it was stated, and neither is its issue after it', () => {
    fc.assert(
      fc.property(
        anyPosition,
        fc.constantFrom('2015-06-30', '2020-01-01', '2023-12-31', '2025-10-27'),
        (position, day) => {
          const then = acquis.at(day).positions.get(position.id);
          if (!then) return true;
          return (!position.on || latest(position.on) <= day) && acquis.at(day).isKnown(position.about);
        },
      ),
    );
  });

  it('says that a later one took its place only from the day of the later one', () => {
    const earlier = acquis.positions.all().find(({ id }) => id === 'usa-laws-treaty-political-declaration');
    expect(earlier).toBeDefined();
    if (!earlier) return;
    expect(acquis.at('2024-06-30').positions.derived(earlier).replacedBy).toEqual([]);
    expect(acquis.at(today).positions.derived(earlier).replacedBy).toEqual(['usa-laws-treaty-opposes']);
  });

  it('says in its sentence who speaks, and when it is undated, inferred or rests on AI-generated reports', () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const sentence = view.positions.sentence(position);
        return (
          sentence.includes('undated') === (position.on === null) &&
          sentence.includes('not said so in so many words') === (position.directness === 'inferred') &&
          sentence.includes('AI-generated') === (position.basis === 'ai-report') &&
          sentence.includes('position of the group') === (position.voice === 'group')
        );
      }),
      { numRuns: 400 },
    );
  });
});

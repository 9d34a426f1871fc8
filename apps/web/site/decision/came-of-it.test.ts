import { acquis, earliest, latest } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { establishedBy, followedBy, stepsIn } from './came-of-it';

const view = acquis.at('2026-11-24');
const all = view.decisions.all();

describe('what came of a decision', () => {
  test('a committee’s approval sets nothing up', () => {
    for (const decision of all.filter(({ stage }) => stage === 'committee'))
      expect(establishedBy(decision, view)).toEqual([]);
  });

  test('the resolutions of 2018 set up a working group and a group of experts', () => {
    const setUp = (id: 'a-res-73-27-plenary' | 'a-res-73-266-plenary') => {
      const decision = view.decisions.get(id);
      return decision
        ? establishedBy(decision, view).flatMap(({ references }) => references.map((each) => each.id))
        : [];
    };
    expect(setUp('a-res-73-27-plenary')).toContain('oewg-2019-2021');
    expect(setUp('a-res-73-266-plenary')).toContain('gge-2019-2021');
  });

  test('what followed is known on the day, never earlier than the decision, and not a stage of the same text', () => {
    const days = ['2019-06-30', '2023-12-31', '2026-11-24'] as const;
    for (const then of days.map((day) => acquis.at(day))) {
      for (const decision of then.decisions.all()) {
        for (const { reference, on } of [...followedBy(decision, then), ...stepsIn(decision, then)]) {
          expect(then.isKnown(reference)).toBe(true);
          if (on !== null) expect(latest(on) >= earliest(decision.on)).toBe(true);
          expect(then.decisions.lookup(reference.id)?.symbol ?? '').not.toBe(decision.symbol ?? 'none');
        }
      }
    }
  });
});

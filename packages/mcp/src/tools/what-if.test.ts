import { acquis, type DecisionId, rollOf } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { ask } from '../../test/asking.js';

const _inFavour = (id: DecisionId): readonly string[] => rollOf(acquis.decisions.get(id))?.inFavour ?? [];

describe('what_if', () => {
  it('says that the answer is hypothetical, in structure and in words', async () => {
    const { data, text } = await ask('what_if', {
      decision: 'a-res-78-237-plenary',
      change: { majority: 'two-thirds' },
    });
    expect(data).toMatchObject({ hypothetical: true, result: { hypothetical: true, differs: true } });
    expect(text).toMatch(/^\*\*HYPOTHETICAL/);
  });

  it('takes states by name', async () => {
    const change = { flips: [{ state: 'Brazil', vote: 'against' }] };
    const { data } = await ask('what_if', { decision: 'a-res-78-237-plenary', change });
    expect(data).toMatchObject({ result: { tally: { after: { against: 54 } } } });
  });

  it('takes who objects with blanks around', async () => {
    const change = { objections: [{ by: ' Cuba ' }] };
    const { data } = await ask('what_if', { decision: 'a-78-265-adoption', change });
    expect(data).toMatchObject({ hypothetical: true });
  });

  it('asks a treaty at a pace', async () => {
    const { data } = await ask('what_if', { treaty: 'uncc', pace: { instruments: 10, per: 'year' } });
    expect(data).toMatchObject({ hypothetical: true, about: { id: 'uncc' }, result: { treaty: 'uncc' } });
  });

  it('applies a rule to facts, and says what it must be told where they do not fit', async () => {
    const facts = { organ: 'plenary', tally: { inFavour: 104, against: 53, abstaining: 7 } };
    expect((await ask('what_if', { rule: 'assembly-majority', facts })).data).toMatchObject({ hypothetical: true });
    expect((await ask('what_if', { rule: 'assembly-majority', facts: {} })).text).toContain('JSON Schema');
  });
});

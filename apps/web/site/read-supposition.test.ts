import { acquis } from '@acquis/domain';
import { expect, test } from 'vitest';
import { suppositionOf } from './read-supposition';

const view = acquis.at('2026-11-24');
function read(query: Record<string, string>) {
  const decision = view.decisions.lookup('a-res-78-237-plenary');
  if (!decision) throw new Error('the record lacks A/RES/78/237');
  return suppositionOf(query, decision, view);
}

test('a state is read by its code or by its name as one writes it', () => {
  for (const state of ['NOR', 'nor', 'norway', ' Norway ', 'The Kingdom of Norway', 'the kingdom of norway'])
    expect(read({ state, vote: 'in-favour' })).toMatchObject({
      states: [{ state: 'nor', vote: 'in-favour' }],
      problems: [],
    });
  expect(read({ state: 'Turkiye', vote: 'abstaining' }).states).toEqual([{ state: 'tur', vote: 'abstaining' }]);
});

test('a name that is misspelt is told with what lies near it, and supposes nothing', () => {
  expect(read({ state: 'Norwy', vote: 'in-favour' })).toMatchObject({
    states: [],
    problems: ['There is no state “Norwy” in the record. Did you mean Norway (nor)? That change is left out.'],
  });
});

test('a state supposed to have voted as it did is no longer supposed to have voted otherwise', () => {
  expect(read({ flip: 'nor:in-favour', state: 'Norway', vote: 'against' }).states).toEqual([]);
});

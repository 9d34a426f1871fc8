import { acquis } from '@acquis/domain';
import { expect, test } from 'vitest';
import { votesAsked } from './vote-asked.ts';

const view = acquis.at('2026-11-24');
const asked = (text: string, on = view) =>
  votesAsked(text, on).map(({ state, decision, vote }) => [state.id, decision.id, vote]);

test('a text that names a state and a resolution asks for its vote, in plenary where that is known by member', () => {
  expect(asked('how did Kenya vote on 78/237?')).toEqual([['ken', 'a-res-78-237-plenary', 'in-favour']]);
  expect(asked('Equatorial Guinea 78/237').map(([state]) => state)).toEqual(['gnq']);
  expect(asked('Guinea-Bissau 78/237').map(([state]) => state)).toEqual(['gnb']);
  expect(asked('Mali and Somalia on 78/237').map(([state]) => state)).toEqual(['mli', 'som']);
  expect(asked('Kenya and Russia on A/RES/78/16')).toEqual([
    ['ken', 'a-res-78-16-plenary', 'in-favour'],
    ['rus', 'a-res-78-16-plenary', 'against'],
  ]);
});

test('no vote recorded is found as such, and says nothing of presence', () => {
  expect(asked('Tunisia 78/237')).toEqual([['tun', 'a-res-78-237-plenary', 'no-vote-recorded']]);
});

test('a state without a resolution, a resolution without a state, and a vote that lies ahead ask for none', () => {
  for (const text of ['Kenya', '78/237', 'A/78/237/1 Kenya', '']) expect(asked(text)).toEqual([]);
  expect(asked('Kenya 78/237', acquis.at('2023-06-01'))).toEqual([]);
});

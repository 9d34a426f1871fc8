import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { tally } from './tally.ts';

const states = Object.fromEntries(['nor', 'swe', 'dnk'].map((id) => [`states/${id}.yaml`, {}]));
const vote = (inFavour: number, against: number, more = {}) => ({
  ...states,
  'decisions/2023/x.yaml': { method: 'recorded-vote', tally: { inFavour, against, abstaining: 0 }, ...more },
});

test('a tally of as many votes as members is right', () => {
  expect(found(tally, vote(2, 1))).toEqual([]);
});

test('a tally of more votes than members is reported', () => {
  expect(found(tally, vote(3, 1))).toEqual(['decisions/2023/x.yaml tally: 3 + 1 + 0 = 4 votes']);
});

test('a part with more votes than members is reported at the part', () => {
  const parts = [{ on: 'Paragraph 2', type: 'paragraph', tally: { inFavour: 4, against: 0, abstaining: 0 } }];
  expect(found(tally, vote(1, 1, { parts }))).toEqual(['decisions/2023/x.yaml parts.0.tally: 4 + 0 + 0 = 4 votes']);
});

test('more names on a side than the tally has votes are reported', () => {
  expect(found(tally, vote(1, 1, { namedVotes: { against: ['nor', 'swe'] } }))).toEqual([
    'decisions/2023/x.yaml namedVotes.against: 2 states named against',
  ]);
});

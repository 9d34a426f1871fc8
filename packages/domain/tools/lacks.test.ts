import { expect, test } from 'vitest';
import { lacksOf } from './lacks.ts';
import { context } from './testing/fixture.ts';

test('a side of which a source names some states and not all is known to be missing, and no error', () => {
  const decision = (namedVotes: object) => ({
    'decisions/2023/x.yaml': {
      method: 'recorded-vote',
      tally: { inFavour: 104, against: 2, abstaining: 1 },
      namedVotes,
    },
  });
  const partly = (namedVotes: object) =>
    lacksOf(context(decision(namedVotes))).find(({ what }) => what.startsWith('votes that name'))?.records;
  expect(partly({ inFavour: ['nor', 'swe'], against: ['rus'], abstaining: ['chn'] })).toEqual([
    'x: 2 of 104 in favour',
    'x: 1 of 2 against',
  ]);
  expect(partly({ against: ['rus', 'prk'] })).toBeUndefined();
});

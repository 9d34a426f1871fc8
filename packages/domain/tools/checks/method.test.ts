import { expect, test } from 'vitest';
import { type Fields, found } from '../testing/fixture.ts';
import { method } from './method.ts';

const bodies = {
  'bodies/general-assembly.yaml': { type: 'principal-organ' },
  'bodies/first-committee.yaml': { type: 'main-committee' },
};
const tally = { inFavour: 1, against: 0, abstaining: 0 };
const of = (decision: Fields) => found(method, { ...bodies, 'decisions/2023/x.yaml': decision });

test('a plenary that adopted by a recorded vote with published figures is right', () => {
  expect(of({ method: 'recorded-vote', methodBasis: 'stated', tally, tallyBasis: 'published' })).toEqual([]);
});

test('a committee that approved without a vote is right', () => {
  expect(
    of({
      body: 'first-committee',
      stage: 'committee',
      outcome: 'approved',
      method: 'without-vote',
      methodBasis: 'inferred-from-absence',
    }),
  ).toEqual([]);
});

test('a recorded vote whose figures are unknown is right', () => {
  expect(of({ method: 'recorded-vote' })).toEqual([]);
});

test.each<[string, Fields, string]>([
  ['a tally without a recorded vote', { method: 'without-vote', tally }, 'tally: a tally with method without-vote'],
  [
    'a basis of figures that are not there',
    { method: 'recorded-vote', tallyBasis: 'published' },
    'tallyBasis: tallyBasis without a tally',
  ],
  ['a basis for an unknown method', { methodBasis: 'stated' }, 'methodBasis: methodBasis with an unknown method'],
  [
    'a recorded vote inferred from absence',
    { method: 'recorded-vote', methodBasis: 'inferred-from-absence' },
    'methodBasis: recorded-vote inferred from absence',
  ],
  ['a plenary that approved', { outcome: 'approved' }, 'outcome: a plenary that "approved"'],
  ['a committee that adopted', { body: 'first-committee', stage: 'committee' }, 'outcome: a committee that "adopted"'],
  [
    'a committee at the plenary stage',
    { body: 'first-committee' },
    'body: first-committee (main-committee) at the plenary stage',
  ],
])('%s is reported', (_what, decision, expected) => {
  expect(of(decision)).toEqual([`decisions/2023/x.yaml ${expected}`]);
});

test('figures counted from votes that are not there are reported, unless all votes by member were left out', () => {
  const counted = { method: 'recorded-vote', tally, tallyBasis: 'counted-from-votes' };
  const others = { 'decisions/2023/y.votes.yaml': { inFavour: [], citations: [{ source: 'un-page' }] } };
  expect(found(method, { ...bodies, ...others, 'decisions/2023/x.yaml': counted })).toContain(
    'decisions/2023/x.yaml tallyBasis: a tally counted from votes that are not in the record',
  );
  expect(of(counted)).toEqual([]);
});

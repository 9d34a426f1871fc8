import { expect, test } from 'vitest';
import { type Fields, found } from '../testing/fixture.ts';
import { votes } from './votes.ts';

const states = {
  'states/nor.yaml': {},
  'states/swe.yaml': {},
  'states/ssd.yaml': { admitted: '2011-07-14' },
  'states/vat.yaml': { status: 'observer', admitted: '1964-04-06' },
};

function vote(lists: Fields, decision: Fields = {}) {
  const recorded = { on: '2005-12-08', method: 'recorded-vote', tally: { inFavour: 1, against: 1, abstaining: 0 } };
  return found(votes, {
    ...states,
    'decisions/2005/x.yaml': { ...recorded, ...decision },
    'decisions/2005/x.votes.yaml': lists,
  });
}

test('lists that equal the tally, of members of that day, are right', () => {
  expect(vote({ inFavour: ['nor'], against: ['swe'] })).toEqual([]);
});

test('a list that differs from the tally is reported at the list', () => {
  expect(vote({ inFavour: ['nor'] })).toEqual(['decisions/2005/x.votes.yaml against: 0 states against']);
});

test('a state on two lists is reported', () => {
  expect(vote({ inFavour: ['nor'], against: ['nor'] })).toEqual([
    'decisions/2005/x.votes.yaml against.0: nor in against and in inFavour',
  ]);
});

test('a state not yet admitted and an observer are reported', () => {
  expect(vote({ inFavour: ['ssd'], against: ['vat'] })).toEqual([
    'decisions/2005/x.votes.yaml inFavour.0: ssd, no member on 2005-12-08: admitted on 2011-07-14',
    'decisions/2005/x.votes.yaml against.0: vat, an observer State, which has no vote',
  ]);
});

test('votes beside a decision taken without a vote are reported', () => {
  expect(vote({ inFavour: ['nor'], against: ['swe'] }, { method: 'without-vote' })).toEqual([
    'decisions/2005/x.yaml method: method without-vote beside a vote by member',
  ]);
});

test('votes without a decision beside them are reported', () => {
  expect(found(votes, { ...states, 'decisions/2005/y.votes.yaml': { inFavour: ['nor'] } })).toEqual([
    'decisions/2005/y.votes.yaml: votes of "y"',
  ]);
});

test('votes in another folder than their decision are reported', () => {
  const files = {
    ...states,
    'decisions/2005/x.yaml': { method: 'recorded-vote', on: '2005', tally: { inFavour: 1, against: 0, abstaining: 0 } },
    'decisions/2006/x.votes.yaml': { inFavour: ['nor'] },
  };
  expect(found(votes, files)).toEqual(['decisions/2006/x.votes.yaml: votes apart from their decision']);
});

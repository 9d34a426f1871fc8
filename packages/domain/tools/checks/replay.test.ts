import { expect, test } from 'vitest';
import { context, found } from '../testing/fixture.ts';
import { replay, replaysOf } from './replay.ts';

const assembly = {
  'bodies/general-assembly.yaml': { decidesBy: { rule: 'assembly-majority', citations: [{ source: 'un-page' }] } },
};
const vote = (inFavour: number, against: number, more = {}) => ({
  ...assembly,
  'decisions/2023/x.yaml': { method: 'recorded-vote', tally: { inFavour, against, abstaining: 9 }, ...more },
});

test('an outcome the rule makes of the figures is right', () => {
  expect(found(replay, vote(104, 53))).toEqual([]);
  expect(found(replay, vote(53, 104, { outcome: 'not-adopted' }))).toEqual([]);
});

test('an outcome the rule contradicts is found, with the rule', () => {
  expect(found(replay, vote(53, 104))).toEqual([
    'decisions/2023/x.yaml outcome: the outcome "adopted" where the rule comes to "rejected" (Rules of procedure of the General Assembly, rule 85)',
  ]);
});

test('an adoption on an equally divided vote is found', () => {
  expect(found(replay, vote(80, 80))).toEqual([
    'decisions/2023/x.yaml outcome: the outcome "adopted" where the rule comes to "voted-again" (Rules of procedure of the General Assembly, rule 95)',
  ]);
});

test('the majority a source states is the one applied', () => {
  expect(found(replay, vote(104, 53, { majorityApplied: 'two-thirds' }))).toHaveLength(1);
  expect(found(replay, vote(106, 53, { majorityApplied: 'two-thirds' }))).toEqual([]);
});

test('a part is replayed by itself, and found at its place', () => {
  const parts = [
    { on: 'Paragraph 2', type: 'paragraph', outcome: 'retained', tally: { inFavour: 3, against: 5, abstaining: 0 } },
  ];
  expect(found(replay, vote(104, 53, { parts }))).toEqual([
    'decisions/2023/x.yaml parts.0.outcome: the outcome "retained" where the rule comes to "rejected" (Rules of procedure of the General Assembly, rule 85)',
  ]);
});

test('a contradiction that stands in the discrepancies is no fault', () => {
  const about = { collection: 'decisions', id: 'x' };
  const values = ['adopted', 'rejected'].map((value) => ({ value, citations: [{ source: 'un-page' }] }));
  const files = (field: string) => ({
    ...vote(53, 104),
    'discrepancies/x-outcome.yaml': { about, field, values, why: 'Two accounts differ.' },
  });
  expect(found(replay, files('outcome'))).toEqual([]);
  expect(found(replay, files('date'))).toHaveLength(1);
});

test('an objection that stands against a text adopted by consensus is found, and one lifted by a way out is not', () => {
  const files = (more: object) => ({
    'bodies/group.yaml': { decidesBy: { rule: 'consensus', citations: [{ source: 'un-page' }] } },
    'states/grc.yaml': {},
    'decisions/2023/x.yaml': { body: 'group', stage: 'adoption', method: 'consensus', methodBasis: 'stated' },
    'interventions/grc.yaml': {
      act: 'objection',
      states: ['grc'],
      decision: 'x',
      about: 'the draft',
      basis: 'statement',
      on: '2023-12-22',
      ...more,
    },
  });
  expect(found(replay, files({}))).toHaveLength(1);
  expect(found(replay, files({ wayOut: 'footnote' }))).toEqual([]);
});

test('what the record does not hold is no fault: it is listed with what is missing', () => {
  const files = vote(0, 0, { tally: null });
  expect(found(replay, files)).toEqual([]);
  const [first] = replaysOf(context(files));
  expect(first?.[1]).toMatchObject({ replay: 'not-enough-facts', missing: ['the figures of the recorded vote'] });
});

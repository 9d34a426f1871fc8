import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { interventions } from './interventions.ts';

const of = (fields: object, machineWritten = false) =>
  found(interventions, {
    'sources/s.yaml': { machineWritten },
    'interventions/x.yaml': {
      act: 'objection',
      about: 'a text',
      basis: 'press',
      citations: [{ source: 's' }],
      states: ['irn'],
      decision: 'd',
      ...fields,
    },
  });

test('an intervention with an actor, an occasion and a fitting basis is right', () => {
  expect(of({})).toEqual([]);
  expect(of({ states: [], coalitions: ['eu'], decision: null, meeting: 'm' })).toEqual([]);
  expect(of({ basis: 'ai-report' }, true)).toEqual([]);
});

test('an intervention by nobody is found', () => {
  expect(of({ states: [] })).toEqual(['interventions/x.yaml states: an intervention by nobody']);
});

test('an intervention without an occasion is found', () => {
  expect(of({ decision: null })).toEqual([
    'interventions/x.yaml meeting: an intervention without a meeting or a decision',
  ]);
});

test('a basis better or worse than the sources is found', () => {
  expect(of({}, true)).toEqual([
    'interventions/x.yaml basis: basis press where every source cited is written by a language model',
  ]);
  expect(of({ basis: 'ai-report' })).toEqual([
    'interventions/x.yaml basis: basis ai-report where no source cited is written by a language model',
  ]);
});

test('a way out at anything but an objection is found', () => {
  expect(of({ wayOut: 'footnote' })).toEqual([]);
  expect(of({ act: 'dissociation', wayOut: 'footnote' })).toEqual([
    'interventions/x.yaml wayOut: a way out at the act dissociation',
  ]);
});

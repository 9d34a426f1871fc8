import { describe, expectTypeOf, it } from 'vitest';
import { acquis, type Decision, type DecisionId, members, type Process, type StateId } from './index.js';

describe('the face', () => {
  it('knows its ids', () => {
    expectTypeOf(acquis.states.get).parameter(0).toEqualTypeOf<StateId>();
    expectTypeOf<'nor'>().toExtend<StateId>();
    expectTypeOf<'a-res-78-237-plenary'>().toExtend<DecisionId>();
    // @ts-expect-error no such state
    acquis.states.get('nrw');
    // @ts-expect-error no such coalition
    members('atlantis', '2023-12-22');
  });

  it('returns a record for an id, and perhaps none as of a day', () => {
    expectTypeOf(acquis.decisions.get('a-res-78-237-plenary')).toEqualTypeOf<Decision>();
    expectTypeOf(acquis.at('2023-12-31').processes.get('global-mechanism')).toEqualTypeOf<Process | undefined>();
    expectTypeOf(acquis.processes.lookup('anything')).toEqualTypeOf<Process | undefined>();
  });

  it('is read-only, however deep', () => {
    const decision = acquis.decisions.get('a-res-78-237-plenary');
    // @ts-expect-error records do not change
    decision.title = 'another';
    // @ts-expect-error nor do their parts
    decision.sponsors.push('nor');
  });

  it('filters by the facets a kind has', () => {
    acquis.decisions.find({ track: 'ict-security', stage: ['committee', 'plenary'] });
    // @ts-expect-error decisions have no such facet
    acquis.decisions.find({ colour: 'blue' });
  });

  it('derives nothing without a day', () => {
    expectTypeOf(acquis.decisions).not.toHaveProperty('derived');
    expectTypeOf(acquis).not.toHaveProperty('timeline');
    expectTypeOf(acquis.at('2023-12-31').decisions).toHaveProperty('derived');
  });
});

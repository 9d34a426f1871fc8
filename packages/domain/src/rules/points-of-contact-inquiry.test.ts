import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inquiryProcedure, pointsOfContactInquiry } from './points-of-contact-inquiry.js';
import { basisOfState, type Procedure } from './procedure-step.js';

const table = inquiryProcedure();
const { states, transitions, actors } = table;
const { apply } = pointsOfContactInquiry;
const keys = states.map(({ key }) => key);
const moves = fc.record({
  state: fc.constantFrom(...keys, 'lost'),
  event: fc.constantFrom(...new Set(transitions.map(({ action }) => action)), 'publish'),
  actor: fc.constantFrom(...actors, 'the press'),
});

/** The states of a procedure that can be reached from its first, in the order of the alphabet. */
function reachable({ states: places, transitions: steps }: Procedure): readonly string[] {
  const found = new Set(places.slice(0, 1).map(({ key }) => key));
  for (const key of found) for (const { from, to } of steps) if (from === key) found.add(to);
  return [...found].sort();
}

describe('an inquiry between points of contact', () => {
  it('has 13 states and 19 steps, each agreed or modelled', () => {
    expect([states.length, transitions.length]).toEqual([13, 19]);
    expect(new Set(transitions.map(({ basis }) => basis))).toEqual(new Set(['agreed', 'model']));
    expect(keys.filter((key) => basisOfState(table, key) === 'model').sort()).toEqual([
      'closed',
      'escalated',
      'unanswered',
      'undelivered',
      'withdrawn',
    ]);
  });

  it('moves only by a step of the table, taken by one who may take it, and as the table says', () => {
    fc.assert(
      fc.property(moves, ({ state, event, actor }) => {
        const step = transitions.find(
          ({ from, action, by }) => from === state && action === event && by.includes(actor),
        );
        const { outcome, to } = apply({ state, event, actor });
        expect(to).toBe(step?.to);
        expect(outcome).toBe(step ? (step.basis === 'agreed' ? 'agreed-step' : 'modelled-step') : 'refused');
      }),
      { numRuns: 500 },
    );
  });

  it('takes every step of the table, each by every actor it names', () => {
    for (const { from, to, action, by } of transitions) {
      expect(by.length).toBeGreaterThan(0);
      for (const actor of by) {
        expect(actors).toContain(actor);
        expect(apply({ state: from, event: action, actor })).toMatchObject({ to });
      }
    }
  });

  it('has at most one step for a state, an event and an actor', () => {
    const moved = transitions.flatMap(({ from, action, by }) => by.map((actor) => `${from}/${action}/${actor}`));
    expect(new Set(moved).size).toBe(moved.length);
  });

  it('reaches every state from the first, leaves no final one, and can end from every other', () => {
    expect(reachable(table)).toEqual(keys.toSorted());
    for (const { key, final } of states) {
      const out = transitions.filter(({ from }) => from === key);
      expect(out.length === 0).toBe(final);
      const ends = reachable({
        ...table,
        states: [...states].sort((a, b) => Number(b.key === key) - Number(a.key === key)),
      });
      expect(ends.some((end) => states.find((state) => state.key === end)?.final)).toBe(true);
    }
  });

  it('refuses with the reason: a step that is not there, an actor who may not, a state from which nothing follows', () => {
    const reason = (state: string, event: string, actor: string) => apply({ state, event, actor }).reasons[0];
    expect(reason('sent', 'reply', 'diplomatic contact of the receiving State')).toContain('there is no step "reply"');
    expect(reason('drafted', 'send', 'directory manager')).toContain('may not take the step "send"');
    expect(reason('closed', 'send', 'directory manager')).toContain('nothing follows');
    expect(reason('lost', 'send', 'directory manager')).toContain('has no state "lost"');
    expect(reason('drafted', 'send', 'the press')).toContain('has no actor "the press"');
  });

  it('never speaks of a deadline or of a duty to answer but to say that there is none', () => {
    fc.assert(
      fc.property(moves, (move) => {
        const { reasons } = apply(move);
        expect(reasons).toContain('No State is obliged to answer, and no deadline is agreed.');
        const others = reasons.filter(
          (reason) => reason !== 'No State is obliged to answer, and no deadline is agreed.',
        );
        expect(others.join(' ')).not.toMatch(/deadline|oblige|must|duty|overdue/i);
      }),
    );
  });

  it('says of a modelled step that it is this project’s, and never calls it agreed', () => {
    const lapse = apply({ state: 'sent', event: 'lapse', actor: 'diplomatic contact of the requesting State' });
    expect(lapse).toMatchObject({ outcome: 'modelled-step', to: 'unanswered' });
    expect(lapse.reasons.join(' ')).toContain('the modelling of this project');
  });
});

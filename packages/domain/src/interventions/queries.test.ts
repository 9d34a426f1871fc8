import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { descriptorOf } from '../core/descriptor.js';
import { interventionsWhere, processOf } from './queries.js';
import type { Intervention } from './schema.js';
import { interventionInWords, interventionSentence } from './sentence.js';

const view = acquis.at('2026-11-24');
const anyIntervention = fc.constantFrom(...acquis.interventions.all());

/** The interventions a page lists. */
const listed = (sections: readonly { rows: readonly { reference?: { collection: string; id: string } }[] }[]) =>
  sections.flatMap(({ rows }) =>
    rows.flatMap(({ reference }) => (reference?.collection === 'interventions' ? [reference.id] : [])),
  );
const pages = {
  decision: (id: Intervention['decision']) => {
    const decision = id && view.decisions.get(id);
    return decision ? listed(descriptorOf('decisions').sections(decision, view)) : [];
  },
  process: (intervention: Intervention) => {
    const id = processOf(intervention, view);
    const process = id && view.processes.get(id);
    return process ? listed(descriptorOf('processes').sections(process, view)) : [];
  },
};

describe('interventions', () => {
  it('name who acted, on what, when, and on whose account it rests', () => {
    expect(interventionSentence(acquis.interventions.get('irn-2024-07-12'), view)).toMatch(
      /^Iran \(Islamic Republic of\) dissociated itself from paragraph 27 .+, on 12 July 2024 \(session report written by a language model\)\.$/,
    );
  });

  it('speak of several actors in the plural, with their articles', () => {
    const several = acquis.interventions.get('rus-chn-2017-06');
    expect(interventionInWords(several, view)).toMatch(/^China and the Russian Federation objected to /);
  });

  it('say for whom an actor spoke', () => {
    const forOthers = acquis.interventions.get('nic-2025-07-10');
    expect(interventionInWords(forOthers, view)).toMatch(/^Nicaragua, for a like-minded group, objected to /);
  });

  it('belong to the process of their meeting, else of their decision', () => {
    expect(processOf(acquis.interventions.get('irn-2024-07-12'), view)).toBe('oewg-2021-2025');
    expect(processOf(acquis.interventions.get('ukr-2022-06'), view)).toBe('oewg-2021-2025');
    expect(processOf(acquis.interventions.get('eu-2024-11-11'), view)).toBe('ad-hoc-committee-cybercrime');
  });

  it('stand on the page of their decision, of their process and of every state that acted', () => {
    fc.assert(
      fc.property(anyIntervention, (intervention) => {
        const { id, decision, states } = intervention;
        if (decision) expect(pages.decision(decision)).toContain(id);
        if (processOf(intervention, view)) expect(pages.process(intervention)).toContain(id);
        for (const state of view.states.find(({ id }) => states.includes(id))) {
          expect(listed(descriptorOf('states').sections(state, view))).toContain(id);
        }
      }),
    );
  });

  it('of a group are on no page of a state', () => {
    const eu = acquis.interventions.get('eu-2024-11-11');
    expect(eu.states).toEqual([]);
    expect(listed(descriptorOf('states').sections(acquis.states.get('fra'), view))).not.toContain(eu.id);
  });

  it('leave the method of their decision as it is: what was adopted by consensus stays so', () => {
    const dissociations = interventionsWhere(view, ({ act }) => act === 'dissociation');
    const methods = dissociations.map(({ decision }) => decision && view.decisions.get(decision)?.method);
    expect(new Set(methods)).toEqual(new Set(['consensus']));
  });

  it('are in order of their dates, undated ones last', () => {
    const dates = interventionsWhere(view, () => true).map(({ on }) => on ?? '9999');
    expect(dates).toEqual([...dates].sort());
  });
});

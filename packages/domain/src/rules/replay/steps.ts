import { attestationOf } from '../../core/attestation-of.js';
import { latest } from '../../core/edtf.js';
import type { View } from '../../core/view.js';
import type { Decision } from '../../decisions/schema.js';
import { type ConsensusOutcome, consensus } from '../consensus.js';
import type { ConsensusFacts, Objection } from '../facts/consensus.js';
import type { Verdict } from '../rule.js';

type Step = Decision['steps'][number];
type Way = NonNullable<Objection['lifted']>['ways'][number];

/** A recorded step towards adoption, and what the rule of consensus says of the text after it. */
export interface ReplayedStep {
  readonly step: Step;
  readonly verdict: Verdict<ConsensusOutcome>;
}

interface Standing {
  readonly facts: ConsensusFacts;
  readonly offered: readonly Way[];
}

const start: Standing = { facts: { put: false, objections: [], beside: [] }, offered: [] };

/** The ways out among the steps of a decision, with their places. */
export function waysIn({ steps }: Pick<Decision, 'steps'>): readonly Way[] {
  return steps.flatMap(({ way, where }) => (way ? [{ way, where }] : []));
}

function after(
  { facts, offered }: Standing,
  { act, way, where }: Step,
  names: readonly string[],
  named: boolean,
): Standing {
  switch (act) {
    case 'objection':
      return {
        offered,
        facts: {
          ...facts,
          objections: [...facts.objections, ...names.map((by) => ({ by, named, to: null, lifted: null }))],
        },
      };
    case 'way-out':
      return { facts, offered: way ? [...offered, { way, where }] : offered };
    case 'objection-lifted':
      return {
        offered,
        facts: {
          ...facts,
          objections: facts.objections.map((objection) =>
            objection.lifted === null && names.includes(objection.by)
              ? { ...objection, lifted: { ways: offered } }
              : objection,
          ),
        },
      };
    case 'adoption':
      return { offered, facts: { ...facts, put: true } };
    case 'text-presented':
    case 'suspension':
      return { facts, offered };
  }
}

/**
 * The recorded steps of a decision up to the view's day, each with what the rule of consensus says after it: an objection
 * stands until its delegation lifts it, whatever ways out are offered. Empty where the record gives no order of steps.
 */
export function replaySteps(decision: Decision, view: View): readonly ReplayedStep[] {
  const nameOf = (state: string) => view.states.lookup(state)?.title ?? state;
  let standing = start;
  return decision.steps.flatMap((step, index) => {
    if (latest(step.on) > view.day) return [];
    const named = attestationOf(decision, `steps.${index}.by`) !== 'unverified';
    standing = after(standing, step, step.by.map(nameOf), named);
    return [{ step, verdict: consensus.apply(standing.facts) }];
  });
}

import { type Attestation, weaker } from '../../core/attestation.js';
import { attestationOf } from '../../core/attestation-of.js';
import type { View } from '../../core/view.js';
import type { Decision } from '../../decisions/schema.js';
import { membershipOn } from '../../decisions/votes.js';
import { interventionsWhere } from '../../interventions/queries.js';
import { concerns, type Evidence } from './question.js';
import { type ReplayedDecision, type ReplayOutcome, replayed, replayOutcomes } from './replay.js';
import { waysIn } from './steps.js';

/** What the rule of its organ says of a recorded decision, set against the record. */
export interface DecisionVerdict extends ReplayedDecision {
  readonly decision: Decision['id'];
  /** How well the facts put to the rule are attested: the weakest of outcome, method, tally, who objected and what lifted it, and the organ's rule. */
  readonly attestation: Attestation;
  /** What delegations put on record beside the decision; none of it changes how it was taken. */
  readonly beside: readonly string[];
}

/** What the record holds around a decision on the view's day. */
export function evidenceOf(decision: Decision, view: View): Evidence {
  return {
    decidesBy: view.bodies.get(decision.body)?.decidesBy?.rule ?? null,
    members: membershipOn(decision),
    interventions: interventionsWhere(view, (intervention) => intervention.decision === decision.id),
    ways: waysIn(decision),
    discrepancies: view.discrepancies
      .find(({ about, field }) => about.collection === 'decisions' && about.id === decision.id && concerns(field))
      .map(({ id }) => id),
    nameOf: (reference) => view.nameOf(reference),
  };
}

function attestationIn(decision: Decision, { interventions }: Evidence, view: View): Attestation {
  const organ = view.bodies.get(decision.body);
  return [
    ...['outcome', 'method', 'tally'].map((field) => attestationOf(decision, field)),
    ...interventions
      .filter(({ act }) => act === 'objection')
      .flatMap((objection) => ['states', 'wayOut'].map((field) => attestationOf(objection, field))),
    ...(organ?.decidesBy ? [attestationOf(organ, 'decidesBy')] : []),
  ].reduce(weaker);
}

/**
 * Runs a recorded decision through the rule of its organ. What is compared is the outcome in the record; what the rule is
 * told is only what the record states.
 */
export function verdictOn(decision: Decision, view: View): DecisionVerdict {
  const evidence = evidenceOf(decision, view);
  return {
    decision: decision.id,
    ...replayed(decision, evidence),
    attestation: attestationIn(decision, evidence, view),
    beside: evidence.interventions.filter(({ act }) => act !== 'objection').map(({ id }) => id),
  };
}

/** Every decision known on the view's day, replayed, and how many came out how. */
export function replayAll(view: View): {
  readonly verdicts: readonly DecisionVerdict[];
  readonly counts: Readonly<Record<ReplayOutcome, number>>;
} {
  const verdicts = view.decisions.all().map((decision) => verdictOn(decision, view));
  const number = (wanted: ReplayOutcome) => verdicts.filter(({ replay }) => replay === wanted).length;
  const [agrees, differs, lacking] = replayOutcomes;
  return {
    verdicts,
    counts: { [agrees]: number(agrees), [differs]: number(differs), [lacking]: number(lacking) },
  };
}

import { attestationOf } from '../../core/attestation-of.js';
import { earliest, latest } from '../../core/edtf.js';
import { inNameOrder } from '../../core/name-order.js';
import { listInWords } from '../../core/words.js';
import type { Intervention } from '../../interventions/schema.js';
import type { ConsensusFacts, Objection } from '../facts/consensus.js';
import type { Evidence, Question } from './question.js';

/** Everybody who made an intervention, by name. */
function actorsOf({ states, coalitions, others }: Intervention, nameOf: Evidence['nameOf']): readonly string[] {
  return [
    ...inNameOrder('states', states, { nameOf }).map((id) => nameOf({ collection: 'states', id })),
    ...coalitions.map((id) => nameOf({ collection: 'coalitions', id })),
    ...others,
  ];
}

/** The way out that a source states, at each place at which the steps towards adoption have it. */
function liftedBy({ wayOut }: Intervention, { ways }: Evidence): Objection['lifted'] {
  if (!wayOut) return null;
  const placed = ways.filter(({ way }) => way === wayOut);
  return { ways: placed.length > 0 ? placed : [{ way: wayOut, where: null }] };
}

/** The recorded objections to a decision, one for each delegation, with the way out that a source states. */
export function objectionsOf(evidence: Evidence): readonly Objection[] {
  return evidence.interventions
    .filter(({ act }) => act === 'objection')
    .flatMap((intervention) =>
      actorsOf(intervention, evidence.nameOf).map((by) => ({
        by,
        named: attestationOf(intervention, 'states') !== 'unverified',
        to: intervention.about,
        lifted: liftedBy(intervention, evidence),
      })),
    );
}

/** What delegations put on record beside a decision, objections left out. */
export function besideOf({ interventions, nameOf }: Evidence): ConsensusFacts['beside'] {
  return interventions.flatMap((intervention) =>
    intervention.act === 'objection'
      ? []
      : actorsOf(intervention, nameOf)
          .map((by) => ({ by, act: intervention.act }))
          .flatMap(({ by, act }) => (act === 'objection' ? [] : [{ by, act }])),
  );
}

/** What is missing where an objection made before the day of the decision has no recorded end, though the text was adopted. */
export function openObjections({ on, carried }: Question, { interventions, nameOf }: Evidence): readonly string[] {
  if (!carried) return [];
  return interventions
    .filter((it) => it.act === 'objection' && it.wayOut === null && (it.on === null || latest(it.on) < earliest(on)))
    .map(
      (it) =>
        `whether the objection of ${listInWords(actorsOf(it, nameOf))} still stood when the text was put for adoption`,
    );
}

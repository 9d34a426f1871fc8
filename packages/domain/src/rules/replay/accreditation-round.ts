import { objectionCounts, objectionsOf } from '../../accreditations/queries.js';
import type { Accreditation } from '../../accreditations/schema.js';
import { compareText, latest } from '../../core/edtf.js';
import type { View } from '../../core/view.js';
import { globalMechanismAccreditation2025 } from '../global-mechanism-accreditation-2025.js';
import { noObjectionAccreditation2022 } from '../no-objection-accreditation-2022.js';
import type { Verdict } from '../rule.js';

/** The rules of accreditation by name. */
const accreditationRules = [noObjectionAccreditation2022, globalMechanismAccreditation2025];

type Stakeholder = Accreditation['objections'][number]['stakeholders'][number];

/** What the rule says of one entity of a round, and how the objector is known. */
export interface EntityVerdict {
  readonly stakeholder: Stakeholder;
  /** named: a source names the objector; inferred: others put the objection down to a state, and nobody is named here. */
  readonly basis: 'named' | 'inferred';
  readonly verdict: Verdict;
}

/** A round of accreditation put through the rule of its modalities. */
export interface RoundReplay {
  readonly round: Accreditation['id'];
  readonly status: 'agrees' | 'differs' | 'not-enough-facts';
  /** The modalities applied; null where the record holds none in force on the day. */
  readonly modalities: Accreditation['id'] | null;
  /** Entities accredited and not, by the rule; null where the record does not suffice. */
  readonly accredited: number | null;
  readonly notAccredited: number | null;
  /** Entities objected to, by how far the objector is known. */
  readonly objections: { readonly named: number; readonly inferred: number; readonly unknown: number | null };
  /** The verdict on each entity the record names. */
  readonly verdicts: readonly EntityVerdict[];
  /** What the record lacks, in words. */
  readonly missing: readonly string[];
}

/** The modalities by which a round was held: the last agreed in its process by then. */
function modalitiesOf({ process, on }: Accreditation, view: View): Accreditation | undefined {
  return view.accreditations
    .all()
    .filter((event) => event.type === 'modalities' && event.process === process && latest(event.on) <= latest(on))
    .sort((a, b) => compareText(latest(a.on), latest(b.on)))
    .at(-1);
}

function verdictsOf(
  round: Accreditation,
  rule: (typeof accreditationRules)[number],
  view: View,
): readonly EntityVerdict[] {
  const made = objectionsOf(round, view);
  return [...new Set(made.flatMap(({ stakeholders }) => stakeholders))].sort(compareText).map((stakeholder) => {
    const against = made.filter(({ stakeholders }) => stakeholders.includes(stakeholder));
    const objections = against.map(({ objector }) => ({
      by: objector && view.nameOf({ collection: 'states', id: objector }),
      reason: null,
      withdrawn: false,
    }));
    const facts = {
      consultativeStatus: false,
      applied: true,
      periodEnded: true,
      objections,
      consultation: 'none' as const,
    };
    return {
      stakeholder,
      basis: against.some(({ basis }) => basis === 'named') ? 'named' : 'inferred',
      verdict: rule.apply(facts),
    };
  });
}

/**
 * A round of accreditation put through the rule of its modalities on the view's day: each entity the record names, and the
 * numbers. Those not accredited whose objectors are not in the record are counted as unknown; nobody is named for them.
 */
export function replayRound(round: Accreditation, view: View): RoundReplay {
  const modalities = modalitiesOf(round, view);
  const rule = accreditationRules.find(({ name }) => name === modalities?.rule);
  const objections = objectionCounts(round, view);
  const { applied, accredited, notAccredited } = round;
  const missing = [
    ...(round.type === 'round' ? [] : ['a round of accreditation: this is another kind of event']),
    ...(rule ? [] : ['modalities that can be applied as a rule']),
    ...(applied === null ? ['how many applied'] : []),
    ...(notAccredited === null ? ['how many were not accredited after objections'] : []),
    ...(accredited === null ? ['how many were accredited'] : []),
  ];
  const base = { round: round.id, modalities: modalities?.id ?? null, objections };
  if (!rule || applied === null || missing.length > 0)
    return { ...base, status: 'not-enough-facts', accredited: null, notAccredited: null, verdicts: [], missing };
  const verdicts = verdictsOf(round, rule, view);
  const refused =
    verdicts.filter(({ verdict }) => verdict.outcome === 'not-accredited').length + (objections.unknown ?? 0);
  const same = refused === notAccredited && applied - refused === accredited;
  return {
    ...base,
    status: same ? 'agrees' : 'differs',
    accredited: applied - refused,
    notAccredited: refused,
    verdicts,
    missing: objections.unknown
      ? [`the names of ${objections.unknown} entities not accredited, or who objected to them`]
      : [],
  };
}

import { compareEdtf, compareText } from '../core/edtf.js';
import type { View } from '../core/view.js';
import type { AccreditationDerived } from './derived.js';
import type { Accreditation } from './schema.js';

type Objection = Accreditation['objections'][number];

/** An objection with the event it is recorded in. */
export interface ObjectionOf extends Objection {
  readonly event: Accreditation;
}

/** Every objection known on the view's day, oldest first. */
export function objectionsIn(view: View): readonly ObjectionOf[] {
  return view.accreditations
    .all()
    .toSorted((a, b) => compareEdtf(a.on, b.on) || compareText(a.id, b.id))
    .flatMap((event) => event.objections.map((objection) => ({ ...objection, event })));
}

/** The objections to one organisation known on the view's day, oldest first. */
export function objectionsTo(stakeholder: Objection['stakeholders'][number], view: View): readonly ObjectionOf[] {
  return objectionsIn(view).filter(({ stakeholders }) => stakeholders.includes(stakeholder));
}

/** The objections a source names a state for, known on the view's day, oldest first. */
export function objectionsBy(state: NonNullable<Objection['objector']>, view: View): readonly ObjectionOf[] {
  return objectionsIn(view).filter(({ objector }) => objector === state);
}

/** The objections made in an event or, of a round, in the events that belong to it. */
export function objectionsOf(accreditation: Accreditation, view: View): readonly ObjectionOf[] {
  return objectionsIn(view).filter(({ event }) => event.id === accreditation.id || event.round === accreditation.id);
}

/** How many organisations were objected to, by how far the objector is known. Each organisation counts once, by the best known. */
export function objectionCounts(accreditation: Accreditation, view: View): AccreditationDerived['objections'] {
  const made = objectionsOf(accreditation, view);
  const targets = (basis: Objection['basis']) =>
    new Set(made.filter((objection) => objection.basis === basis).flatMap(({ stakeholders }) => stakeholders));
  const named = targets('named');
  const inferred = [...targets('inferred')].filter((id) => !named.has(id));
  const { type, notAccredited } = accreditation;
  const unknown =
    type === 'round' && notAccredited !== null ? Math.max(0, notAccredited - named.size - inferred.length) : null;
  return { named: named.size, inferred: inferred.length, unknown };
}

import type { Row, Section } from '../core/collection.js';
import type { View } from '../core/view.js';
import type { State } from '../states/schema.js';
import { type ObjectionOf, objectionsBy } from './queries.js';

const names = (ids: readonly string[], view: View) =>
  ids.map((id) => view.nameOf({ collection: 'stakeholders', id })).join('; ');

/** Objections as rows: who objected to whom, and how that is known. */
export function objectionRows(objections: readonly ObjectionOf[], view: View): readonly Row[] {
  return objections.map(({ objector, stakeholders, note, event }) => ({
    on: event.on,
    text: `${objector ? view.nameOf({ collection: 'states', id: objector }) : 'Objector not named by any source'}: ${names(stakeholders, view)}`,
    note,
    citations: event.citations,
    reference: { collection: 'accreditations' as const, id: event.id },
  }));
}

/** The part of a state's page on the objections a source names it for. */
export function stateObjectionsSection(state: State, view: View): Section {
  return {
    title: 'Objections to the accreditation of organisations',
    lead: 'Only those for which a source names this state.',
    rows: objectionRows(objectionsBy(state.id, view), view),
  };
}

import type { Row, Section } from '../core/collection.js';
import { compareEdtf } from '../core/edtf.js';
import type { View } from '../core/view.js';
import { roleWords } from '../joint-statements/sentence.js';
import type { State } from '../states/schema.js';
import { endorsementsOf, jointStatementsOf } from './queries.js';

/** The part of a state's page on statements it made with others and texts it endorsed. */
export function stateEndorsementsSection(state: State, view: View): Section {
  const made = jointStatementsOf(state.id, view).map(({ id, title, on, role }) => ({
    on,
    text: title,
    note: `one of the ${roleWords[role][1]}`,
    reference: { collection: 'joint-statements' as const, id },
  }));
  const endorsed = endorsementsOf(state.id, view).map(({ id, title, on }) => ({
    on,
    text: title,
    note: 'on the list of endorsers',
    reference: { collection: 'endorsements' as const, id },
  }));
  const rows: readonly (Row & { readonly on: string })[] = [...made, ...endorsed];
  return {
    title: 'Joint statements and endorsements',
    lead: 'Where a list that was read names this state.',
    rows: rows.toSorted((a, b) => compareEdtf(b.on, a.on)),
  };
}

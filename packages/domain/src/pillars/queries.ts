import type { Row } from '../core/collection.js';
import type { View } from '../core/view.js';
import { capitalised } from '../core/words.js';
import type { Pillar } from './schema.js';

/** The records of one kind that stand under a pillar. */
export interface UnderPillar {
  readonly title: string;
  /** The kind in words: one, and many. */
  readonly label: { readonly one: string; readonly many: string };
  readonly rows: readonly Row[];
}

const kinds = [
  { name: 'norms', one: 'norm', many: 'norms' },
  { name: 'measures', one: 'measure', many: 'measures' },
  { name: 'mechanisms', one: 'mechanism', many: 'mechanisms' },
  { name: 'proposals', one: 'proposal', many: 'proposals' },
  { name: 'issues', one: 'issue', many: 'issues' },
  { name: 'national-positions', one: 'national position', many: 'national positions' },
] as const;

/** What stands under a pillar on the view's day, kind by kind; kinds without a record are left out. */
export function rowsUnder(pillar: Pillar, view: View): readonly UnderPillar[] {
  return kinds.flatMap(({ name, one, many }) => {
    const rows = view
      .of(name)
      .all()
      .filter((record) => record.pillar === pillar.id)
      .map(({ id, title }) => ({
        text: view.nameOf({ collection: name, id }),
        note: view.nameOf({ collection: name, id }) === title ? null : title,
        reference: { collection: name, id },
      }));
    return rows.length > 0 ? [{ title: capitalised(many), label: { one, many }, rows }] : [];
  });
}

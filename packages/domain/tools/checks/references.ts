import { schemas } from '../../src/generated/schemas.ts';
import { fieldOf } from '../schema.ts';
import { suggestFrom } from '../suggest.ts';
import { visit } from '../visit.ts';
import type { Check } from './context.ts';

/** Pointers to a record of any kind lead to one. References to a fixed kind are seen to by the schema. */
export const references: Check = {
  name: 'references',
  why: 'A reference that leads nowhere is a broken link on every page it stands on.',
  check: (context) => {
    const suggest = suggestFrom(context.data);
    return context.all.flatMap(({ collection, record, raw }) =>
      [...visit(raw.node, fieldOf(schemas[collection]))].flatMap(({ node, field, path }) => {
        if (field?.meta.reference !== '*') return [];
        const { collection: to, id } = Object(node.toJS(raw.file.document));
        if (context.has(String(to), String(id))) return [];
        const near = suggest(String(to), String(id));
        const mend =
          near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Add that record first, or correct the id.';
        return [
          context.at({ collection, id: record.id }, [...path, 'id'], {
            found: `${path.join('.')} ${to}/${id}`,
            expected: 'a record that exists',
            mend,
          }),
        ];
      }),
    );
  },
};

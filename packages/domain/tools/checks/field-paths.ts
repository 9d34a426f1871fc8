import { nearest } from '../../src/core/nearest.ts';
import { schemas } from '../../src/generated/schemas.ts';
import { type Field, fieldOf } from '../schema.ts';
import type { Check } from './context.ts';

function reaches(path: readonly string[], field: Field | undefined, value: unknown): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  const inner = field?.fields?.[step] ?? (field?.type === 'array' && /^\d+$/.test(step) ? field.element : undefined);
  const held: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return inner !== undefined && held !== undefined && held !== null && reaches(rest, inner, held);
}

/** Attestations of single values name a value the record has. */
export const fieldPaths: Check = {
  name: 'field-paths',
  why: 'An attestation of a value that is not there is shown nowhere.',
  check: (context) =>
    context.all.flatMap(({ collection, record }) => {
      const schema = fieldOf(schemas[collection]);
      return Object.keys(record.fields).flatMap((path) => {
        const isVote = path === 'votes' && Object.hasOwn(context.votes, record.id);
        if (isVote || reaches(path.split('.'), schema, record)) return [];
        const near = nearest(path.split('.')[0] ?? '', Object.keys(schema.fields ?? {}), 1)[0];
        const mend = near && near !== path ? `Did you mean "${near}"?` : 'Correct the path, or add the value.';
        return [
          context.at({ collection, id: record.id }, ['fields', path], {
            found: `fields."${path}"`,
            expected: 'the path of a value in this record',
            mend,
          }),
        ];
      });
    }),
};

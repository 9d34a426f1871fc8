import { type CollectionName, type Included, referenceFields, referred, type View } from '@acquis/domain';
import { anyOf, type Parameter } from '@acquis/domain/parameters';
import { schemas } from '@acquis/domain/schemas';
import type { z } from 'zod';
import type { Query } from './query.js';

const recordSchemas: Readonly<Record<CollectionName, z.ZodObject>> = schemas;

/** How much of its records one answer holds. */
export interface Shape {
  /** The fields wanted; undefined: all. */
  readonly fields: ReadonlySet<string> | undefined;
  /** The JSON of a record, with only the fields wanted. */
  readonly pick: (json: string) => string;
  /** The records that these refer to, as they are in lists; nothing where none are asked for. */
  readonly included: (records: readonly { readonly id: string }[], view: View) => { readonly included?: Included };
}

/** The parameters by which an answer is made narrower or richer. */
export interface Shaping {
  readonly parameters: readonly Parameter<readonly string[]>[];
  readonly read: (query: Query) => Shape;
}

function picked(json: string, fields: ReadonlySet<string>): string {
  const record: unknown = JSON.parse(json);
  return JSON.stringify(Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => fields.has(name))));
}

/** Makes the parameters of a collection. */
export function shaping(name: CollectionName): Shaping {
  const schema = recordSchemas[name];
  const fields = anyOf(
    'fields',
    'Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it.',
    [...Object.keys(schema.shape), 'derived'],
  );
  const include = anyOf(
    'include',
    'Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it.',
    referenceFields(name),
  );
  return {
    parameters: [fields, include],
    read: (query) => {
      const [wanted, paths] = [query.take(fields), query.take(include)];
      const only = wanted.length === 0 ? undefined : new Set(['id', ...wanted]);
      return {
        fields: only,
        pick: (json) => (only ? picked(json, only) : json),
        included: (records, view) => (paths.length === 0 ? {} : { included: referred(view, name, records, paths) }),
      };
    },
  };
}

import type { Column } from '@acquis/domain/schemas';
import { daySchema } from '@acquis/domain/schemas';
import { z } from 'zod';

/** A field of a Table Schema (Data Package standard, version 2). */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'object' | 'any';
  /** What stands between the elements of a list. */
  readonly delimiter?: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

function typeOf(value: unknown): TableField['type'] {
  if (value instanceof z.ZodString) return value.def === daySchema.def ? 'date' : 'string';
  if (value instanceof z.ZodNumber) return value.format === 'safeint' ? 'integer' : 'number';
  if (value instanceof z.ZodEnum || value instanceof z.ZodStringFormat) return 'string';
  if (value instanceof z.ZodBoolean) return 'boolean';
  return value instanceof z.ZodRecord ? 'object' : 'any';
}

/** The values there are; undefined where they are the ids of a collection, which are added to, or cannot be listed. */
function valuesOf(value: unknown): readonly string[] | undefined {
  if (!(value instanceof z.ZodEnum)) return undefined;
  return z.globalRegistry.get(value)?.reference === undefined ? value.options.map(String) : undefined;
}

function fieldOf({ name, field, value, list, optional }: Column): TableField {
  const description = field instanceof z.ZodType ? field.description : undefined;
  const described = description === undefined ? {} : { description };
  if (list) return { name, type: 'list', delimiter: ';', ...described };
  const type = typeOf(value);
  const values = valuesOf(value);
  const required = !optional && type !== 'object';
  const constraints = { ...(required ? { required: true as const } : {}), ...(values ? { enum: values } : {}) };
  return { name, type, ...described, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}

/** The Table Schema of the CSV of some columns: what each holds, and by which of them a row is told from the others. */
export function tableSchema(columns: readonly Column[], primaryKey: readonly string[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey,
  };
}

import type { z } from 'zod';
import type { FieldMeta } from '../src/core/fields.ts';

/** What the tools must know of a field, read from its zod schema. */
export interface Field {
  /** The type inside all wrappers: `string`, `number`, `boolean`, `enum`, `array`, `object`, `record`. */
  readonly type: string;
  /** A value must be given: there is no default. */
  readonly required: boolean;
  readonly nullable: boolean;
  /** What stands for the field when it is left out. */
  readonly defaultValue?: unknown;
  readonly description: string;
  /** An example stated by the schema. */
  readonly example?: unknown;
  /** The name of a shared type: `Edtf`, `Citation`, `StateId` … */
  readonly typeName?: string;
  readonly meta: FieldMeta;
  /** The values of an enumeration. */
  readonly values?: readonly string[];
  /** The fields of an object, in the order of the schema. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** The elements of a list, or the values of a record by path. */
  readonly element?: Field;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
  readonly entries?: Record<string, string>;
  readonly defaultValue?: unknown;
}

interface Meta extends FieldMeta {
  readonly id?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

function definition(schema: z.ZodType): Definition {
  return Reflect.get(schema, 'def');
}

function metaOf(schema: z.ZodType): Meta {
  const { innerType } = definition(schema);
  const internals: object = schema._zod;
  const describedFrom: z.ZodType | undefined = Reflect.get(internals, 'parent');
  const own: Meta | undefined = Reflect.apply(schema.meta, schema, []);
  return { ...(innerType ? metaOf(innerType) : {}), ...(describedFrom ? metaOf(describedFrom) : {}), ...own };
}

const known = new WeakMap<z.ZodType, Field>();

/** A schema as the tools see it: wrappers taken off, defaults, descriptions and metadata kept. */
export function fieldOf(schema: z.ZodType): Field {
  const made = known.get(schema) ?? read(schema);
  known.set(schema, made);
  return made;
}

function read(schema: z.ZodType): Field {
  let required = true;
  let nullable = false;
  let defaultValue: unknown;
  let inner = schema;
  for (let next = definition(inner).innerType; next; next = definition(inner).innerType) {
    const { type, ...rest } = definition(inner);
    if (type === 'default') [required, defaultValue] = [false, rest.defaultValue];
    if (type === 'nullable') nullable = true;
    inner = next;
  }
  const { type, element, valueType, shape, entries } = definition(inner);
  const { id, description = '', examples, ...meta } = metaOf(schema);
  const item = element ?? valueType;
  return {
    type,
    required,
    nullable,
    ...(required ? {} : { defaultValue }),
    description,
    ...(examples?.length ? { example: examples[0] } : {}),
    ...(id ? { typeName: id } : {}),
    meta,
    ...(entries ? { values: Object.values(entries) } : {}),
    ...(item ? { element: fieldOf(item) } : {}),
    ...(shape
      ? { fields: Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, fieldOf(field)])) }
      : {}),
  };
}

/** The field one step inside another: a key of an object, a position of a list. */
export function fieldWithin(field: Field | undefined, step: PropertyKey): Field | undefined {
  return field?.fields ? field.fields[String(step)] : field?.element;
}

/** A value with every default filled in, as the schema would, without checking anything. */
export function withDefaults(value: unknown, field: Field): unknown {
  if (value === undefined) return field.defaultValue;
  if (Array.isArray(value)) return field.element ? value.map((item) => fill(item, field.element)) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!field.fields)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, field.element)]));
  const names = new Set([...Object.keys(field.fields), ...Object.keys(value)]);
  return Object.fromEntries([...names].map((name) => [name, fill(Reflect.get(value, name), field.fields?.[name])]));
}

function fill(value: unknown, field: Field | undefined): unknown {
  return field ? withDefaults(value, field) : value;
}

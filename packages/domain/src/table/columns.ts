import { z } from 'zod';

/** A column of a table of what a schema describes. */
export interface Column {
  /** The path of the field, its steps joined by dots. */
  readonly name: string;
  /** What the schema says of the field, with its description. */
  readonly field: unknown;
  /** What it says of a value that is there: an element, where the field is a list. */
  readonly value: unknown;
  /** Whether a cell holds a list: the field is one, or stands in one. */
  readonly list: boolean;
  /** Whether a cell may be empty. */
  readonly optional: boolean;
}

type Bare = Pick<Column, 'value' | 'list' | 'optional'>;

function bare(value: unknown, list: boolean, optional: boolean): Bare {
  if (value instanceof z.ZodNullable || value instanceof z.ZodOptional) return bare(value.unwrap(), list, true);
  if (value instanceof z.ZodDefault) return bare(value.unwrap(), list, optional);
  return value instanceof z.ZodArray ? bare(value.element, true, true) : { value, list, optional };
}

/**
 * The columns of a table of what a schema describes, in the order of its fields. An object is flattened, and so are the
 * objects of a list.
 */
export function columnsOf(
  schema: z.ZodObject,
  within: Pick<Column, 'list' | 'optional'> = { list: false, optional: false },
): readonly Column[] {
  return Object.entries(schema.shape).flatMap(([name, field]): readonly Column[] => {
    const inner = bare(field, within.list, within.optional);
    if (!(inner.value instanceof z.ZodObject)) return [{ name, field, ...inner }];
    return columnsOf(inner.value, inner).map((column) => ({ ...column, name: `${name}.${column.name}` }));
  });
}

/** The names of the columns of a table of what a schema describes. */
export function columnNames(schema: z.ZodObject): readonly string[] {
  return columnsOf(schema).map(({ name }) => name);
}

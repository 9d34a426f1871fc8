import { z } from 'zod';

/** What a schema says of a value that is there. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return bare(schema.unwrap());
  return schema instanceof z.ZodArray ? bare(schema.element) : schema;
}

/**
 * The columns of a table of what a schema describes: the paths of its fields, joined by dots, in their order. An object is
 * flattened, and so are the objects of a list.
 */
export function columnsOf(schema: z.ZodObject): readonly string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = bare(field);
    return inner instanceof z.ZodObject ? columnsOf(inner).map((column) => `${name}.${column}`) : [name];
  });
}

/** The value of a field by its path; a list has one for each of its elements. */
export function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value)) return value.map((each) => valueAt(each, [step, ...rest]));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
  return valueAt(Reflect.get(value, step), rest);
}

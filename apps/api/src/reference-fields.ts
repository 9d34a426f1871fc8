import { z } from 'zod';

function* visit(schema: unknown, path: string): Generator<string> {
  if (!(schema instanceof z.ZodType)) return;
  if (z.globalRegistry.get(schema)?.reference !== undefined) yield path;
  else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    yield* visit(schema.unwrap(), path);
  else if (schema instanceof z.ZodArray) yield* visit(schema.element, path);
  else if (schema instanceof z.ZodObject)
    for (const [name, field] of Object.entries(schema.shape))
      yield* visit(field, path === '' ? name : `${path}.${name}`);
}

/** The paths of the fields of a record that refer to other records, in their order; `id` is no reference. */
export function referenceFields(schema: z.ZodObject): readonly string[] {
  return [...visit(schema, '')].filter((path) => path !== 'id');
}

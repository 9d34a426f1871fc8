import { z } from 'zod';

/** Takes away what wraps a schema without changing which fields it has. */
function bare(schema: unknown): unknown {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
  )
    return bare(schema.unwrap());
  return schema;
}

function inside(schema: unknown, step: PropertyKey): readonly unknown[] {
  const plain = bare(schema);
  if (plain instanceof z.ZodObject) {
    const found: readonly [string, unknown][] = Object.entries(plain.shape);
    return found.flatMap(([name, field]) => (name === step ? [field] : []));
  }
  if (plain instanceof z.ZodArray) return [plain.element];
  if (plain instanceof z.ZodRecord) return [plain.valueType];
  if (plain instanceof z.ZodUnion) return plain.options.flatMap((option: unknown) => inside(option, step));
  return [];
}

/** The schemas a field may be checked against, by its path: several where the body is one of several things. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly unknown[] {
  return path.reduce<readonly unknown[]>((found, step) => found.flatMap((each) => inside(each, step)), [schema]);
}

/** The names of the fields an object may have. */
export function fieldsOf(schema: unknown): readonly string[] {
  const plain = bare(schema);
  if (plain instanceof z.ZodObject) return Object.keys(plain.shape);
  if (plain instanceof z.ZodUnion) return plain.options.flatMap(fieldsOf);
  if (plain instanceof z.ZodRecord && plain.keyType instanceof z.ZodEnum) return plain.keyType.options.map(String);
  return [];
}

/** What a field is for, as its schema says; undefined where it does not. */
export function descriptionOf(schemas: readonly unknown[]): string | undefined {
  for (const schema of schemas) {
    for (const each of [schema, bare(schema)]) {
      if (each instanceof z.ZodType && each.description !== undefined) return each.description;
    }
  }
  return undefined;
}

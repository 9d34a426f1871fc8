import { z } from 'zod';

/** The JSON Schema of each kind as authors write it (defaults may be left out, the id is the file name), for editors. */
export function generateJsonSchemas(schemas: Readonly<Record<string, z.ZodObject>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema.omit({ id: true }), { io: 'input', target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify({ $schema, title: name, ...rest }, null, 2)}\n`];
    }),
  );
}

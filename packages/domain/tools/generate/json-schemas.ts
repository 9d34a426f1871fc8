import { z } from 'zod';

function draft7(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

/**
 * The JSON Schema of each kind as authors write it (defaults may be left out, the id is the file name), for editors.
 *
 * @param others schemas of files that hold no records, by file name
 */
export function generateJsonSchemas(
  kinds: Readonly<Record<string, z.ZodObject>>,
  others: Readonly<Record<string, z.ZodType>> = {},
): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(kinds).map(
      ([name, schema]) => [`${name}.json`, draft7(name, schema.omit({ id: true }))] as const,
    ),
    ...Object.entries(others).map(([file, schema]) => [file, draft7(file.replace('.json', ''), schema)] as const),
  ]);
}

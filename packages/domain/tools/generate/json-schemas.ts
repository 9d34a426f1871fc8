import { z } from 'zod';

interface JsonSchema {
  readonly $schema?: string;
  readonly definitions?: Readonly<Record<string, unknown>>;
}

/** The file with the ids of all collections, so that a new record changes one file and not every schema. */
const idsFile = 'ids.json';

function isId([name, definition]: readonly [string, unknown]): boolean {
  return name.endsWith('Id') && typeof definition === 'object' && definition !== null && 'reference' in definition;
}

function textOf(title: string, { $schema, ...rest }: JsonSchema): string {
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

/** A schema with the ids of other collections left to {@link idsFile}. */
function withoutIds(schema: JsonSchema): JsonSchema {
  const { definitions = {}, ...rest } = schema;
  const own = Object.entries(definitions).filter((entry) => !isId(entry));
  const text = JSON.stringify({ ...rest, ...(own.length > 0 ? { definitions: Object.fromEntries(own) } : {}) });
  return JSON.parse(
    text.replace(/"#\/definitions\/(\w+Id)"/g, (whole, name: string) =>
      isId([name, definitions[name]]) ? `"${idsFile}#/definitions/${name}"` : whole,
    ),
  );
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
  const schemas = [
    ...Object.entries(kinds).map(([name, schema]) => [`${name}.json`, schema.omit({ id: true })] as const),
    ...Object.entries(others),
  ];
  const drafts = schemas.map(([file, schema]): [string, JsonSchema] => [
    file,
    z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
  ]);
  const ids = drafts.flatMap(([, { definitions = {} }]) => Object.entries(definitions).filter(isId));
  const shared = {
    $schema: drafts[0]?.[1].$schema ?? '',
    definitions: Object.fromEntries(ids.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return {
    ...Object.fromEntries(
      drafts.map(([file, schema]) => [file, textOf(file.replace('.json', ''), withoutIds(schema))]),
    ),
    [idsFile]: textOf('ids', shared),
  };
}

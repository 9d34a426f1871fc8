import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { head } from '../../src/core/fields.ts';
import { type Field, fieldOf } from '../schema.ts';

const start = '<!-- fields: written by `pnpm data build` -->';
const end = '<!-- /fields -->';

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  boolean: 'true or false',
  object: 'fields',
  record: 'fields by path',
};

function typeInWords(field: Field): string {
  const { reference } = field.meta;
  if (reference === '*') return '`{ collection, id }`';
  if (field.type === 'array') return `list of ${plural(field.element ? typeInWords(field.element) : 'values')}`;
  if (field.typeName === 'Citation') return 'citation';
  if (reference) return `id in ${reference}`;
  if (field.typeName === 'Edtf') return 'date';
  if (field.typeName === 'Day') return 'day';
  if (field.type === 'enum') return (field.values ?? []).map((value) => `\`${value}\``).join(', ');
  return plainTypes[field.type] ?? field.type;
}

function plural(type: string): string {
  return type.replace(/^(id|date|day|citation)\b/, '$1s').replace(/^text$/, 'texts');
}

function defaultInWords(field: Field): string {
  if (field.required) return '**required**';
  const value = JSON.stringify(field.defaultValue);
  return value === 'null' || value === '[]' || value === '{}' ? '' : `\`${value}\``;
}

function rowsOf(name: string, field: Field): string[] {
  const row = `| \`${name}\` | ${typeInWords(field)} | ${defaultInWords(field)} | ${field.description.replaceAll('|', '\\|')} |`;
  const inner =
    field.type === 'array' && field.element?.fields && !field.element.meta.reference ? field.element : field;
  if (!inner.fields || inner.meta.reference || inner.typeName === 'Citation') return [row];
  const prefix = inner === field ? `${name}.` : `${name}[].`;
  return [
    row,
    ...Object.entries(inner.fields).flatMap(([key, value]) =>
      value.typeName === 'Citation' ? [] : rowsOf(prefix + key, value),
    ),
  ];
}

/** The fields of a schema as a table in Markdown, those every record has last. */
function fieldTable(schema: z.ZodType): string {
  const all = Object.entries(fieldOf(schema).fields ?? {}).filter(([name]) => name !== 'id');
  const own = all.filter(([name]) => !Object.hasOwn(head, name));
  const shared = all.filter(([name]) => Object.hasOwn(head, name));
  const header = '| field | type | if left out | what it says |\n|---|---|---|---|';
  const table = (fields: typeof all) => [header, ...fields.flatMap(([name, field]) => rowsOf(name, field))].join('\n');
  return `### Its own fields\n\n${table(own)}\n\n### Fields every record has\n\n${table(shared)}`;
}

/** The pages of the data guide with their field tables brought up to date, by path from the root of the repository. */
export function fieldTables(schemas: Readonly<Record<string, z.ZodType>>, root: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const path = `docs/data-guide/${name}.md`;
      const file = join(root, path);
      const page = existsSync(file) ? readFileSync(file, 'utf8') : `# ${name}\n\n${start}\n${end}\n`;
      const [before = '', rest = ''] = page.split(start);
      const after = rest.split(end)[1] ?? '\n';
      return [path, `${before}${start}\n\n${fieldTable(schema)}\n\n${end}${after}`];
    }),
  );
}

import type { z } from 'zod';
import { nearest } from '../src/core/nearest.ts';
import type { Data, DataFile } from './files.ts';
import type { ValidData } from './generate/records.ts';
import { locate, type Problem, positionOf } from './problem.ts';

const show = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value)?.slice(0, 80) ?? String(value));

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined), value);
}

function describe(issue: z.core.$ZodIssue, value: unknown): Pick<Problem, 'found' | 'expected' | 'mend'> {
  const found = show(valueAt(value, issue.path));
  const field = issue.path.join('.') || 'the record';
  switch (issue.code) {
    case 'unrecognized_keys':
      return { found: `the unknown field ${issue.keys.map(show).join(', ')}`, expected: 'only fields of the schema', mend: `Remove it or spell it as in the schema; derived values are never typed by hand.` };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = nearest(String(valueAt(value, issue.path)), values, 3);
      const known = values.length <= 12 ? `one of ${values.join(', ')}` : `one of the ${values.length} known ids`;
      return { found: `${field} ${found}`, expected: known, mend: near.length > 0 ? `Did you mean ${near.join(', ')}? Else add that record first.` : 'Add that record first, or correct the value.' };
    }
    case 'invalid_type':
      return { found: `${field} ${found}`, expected: issue.expected, mend: found === 'nothing' ? `Add the field "${String(issue.path.at(-1))}".` : issue.expected === 'string' ? 'Put the value in double quotes.' : `Write a ${issue.expected}.` };
    default:
      return { found: `${field} ${found}`, expected: issue.message.replace(/^expected /, ''), mend: `Correct "${field}".` };
  }
}

function parseOne(schema: z.ZodType, file: DataFile, node: Parameters<typeof locate>[0] | null, value: unknown): { output?: unknown; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { output: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    check: 'schema',
    path: file.path,
    ...positionOf(file, node && locate(node, issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path)),
    ...describe(issue, value),
  }));
  return { problems };
}

/** Validates all records and votes against their schemas; every problem is reported, not only the first. */
export async function parseData(data: Data): Promise<{ valid: ValidData; problems: readonly Problem[] }> {
  const { schemas } = await import('../src/generated/schemas.ts');
  const { recordedVoteSchema } = await import('../src/decisions/schema.ts');
  const table: Readonly<Record<string, z.ZodType>> = schemas;
  const problems: Problem[] = data.files.flatMap((file) =>
    file.document.errors.map((error) => ({
      check: 'syntax',
      path: file.path,
      line: error.linePos?.[0].line ?? 1,
      column: error.linePos?.[0].col ?? 1,
      found: error.message.split('\n')[0]?.replace(/ at line.*/, '') ?? 'a syntax error',
      expected: 'valid YAML',
      mend: 'Correct the indentation, quotes or colons there.',
    })),
  );
  const records: Record<string, ValidData['records'][string][number][]> = Object.fromEntries(Object.keys(table).map((name) => [name, []]));
  for (const record of data.records) {
    const schema = table[record.collection];
    if (!schema) {
      problems.push({ check: 'schema', path: record.file.path, line: 1, column: 1, found: `the folder "${record.collection}"`, expected: `one of ${Object.keys(table).join(', ')}`, mend: 'Move the file into the folder of its kind.' });
      continue;
    }
    const { output, problems: own } = parseOne(schema, record.file, record.node, record.value);
    problems.push(...own);
    if (isRecord(output)) records[record.collection]?.push(output);
  }
  const votes: Record<string, unknown> = {};
  for (const vote of data.votes) {
    const { output, problems: own } = parseOne(recordedVoteSchema, vote.file, vote.file.document.contents, vote.value);
    problems.push(...own);
    if (output) votes[vote.decision] = output;
  }
  for (const list of Object.values(records)) list.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { valid: { records, votes: Object.fromEntries(Object.entries(votes).sort(([a], [b]) => (a < b ? -1 : 1))) }, problems };
}

function isRecord(value: unknown): value is ValidData['records'][string][number] {
  return typeof value === 'object' && value !== null && 'id' in value && 'recorded' in value;
}

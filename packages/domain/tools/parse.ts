import type { z } from 'zod';
import type { RecordedVote } from '../src/decisions/schema.ts';
import { recordedVoteSchema } from '../src/decisions/schema.ts';
import { kindNames } from '../src/generated/kind-names.ts';
import type { CollectionName, Kinds } from '../src/generated/kinds.ts';
import { schemas } from '../src/generated/schemas.ts';
import type { Data, Placed } from './files.ts';
import { groupBy } from './group.ts';
import { describeIssue, unknownKey } from './messages.ts';
import { findingAt, findingInFile, locateKey, type Problem, positionOf } from './problem.ts';
import { type Field, fieldOf, fieldWithin } from './schema.ts';
import { type Suggest, suggestFrom } from './suggest.ts';
import { syntaxProblems } from './syntax.ts';

/** The records of each kind. */
export type RecordsByKind = { readonly [K in CollectionName]: readonly Kinds[K][] };

/** Records and votes that passed their schemas. */
export interface ValidData {
  readonly records: RecordsByKind;
  readonly votes: Readonly<Record<string, RecordedVote>>;
}

/** Makes a value for each collection. */
export function eachKind(make: <K extends CollectionName>(name: K) => readonly Kinds[K][]): RecordsByKind;
export function eachKind(make: (name: CollectionName) => unknown): object {
  return Object.fromEntries(kindNames.map((name) => [name, make(name)]));
}

/** What a schema finds wrong in a mapping, in words and with positions. */
export function schemaProblems(
  placed: Placed,
  value: unknown,
  error: z.ZodError,
  field: Field,
  suggest: Suggest,
): Problem[] {
  const check = 'schema';
  return error.issues.flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys')
      return [{ check, ...findingAt(placed, issue.path, describeIssue(issue, value, field, suggest)) }];
    const inner = issue.path.reduce<Field | undefined>(fieldWithin, field);
    return issue.keys.map((key) => ({ check, ...atKey(placed, [...issue.path, key], unknownKey(key, inner)) }));
  });
}

function atKey(placed: Placed, path: readonly PropertyKey[], words: ReturnType<typeof unknownKey>) {
  return { ...findingAt(placed, path, words), ...positionOf(placed.file, placed.node && locateKey(placed.node, path)) };
}

function isKind(name: string): name is CollectionName {
  return Object.hasOwn(schemas, name);
}

/** A record without the fields the schema found at fault, so that the other checks can look at the rest. */
function withoutFaults(value: unknown, { issues }: z.ZodError): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const faulty = new Set(
    issues.flatMap((issue) =>
      issue.path.length > 0 ? [issue.path[0]] : issue.code === 'unrecognized_keys' ? issue.keys : [],
    ),
  );
  return Object.fromEntries(Object.entries(value).filter(([name]) => !faulty.has(name)));
}

/**
 * Validates all records and votes against their schemas; every problem is reported, not only the first. What is valid of a
 * record at fault is kept, so that one run of the checks says everything.
 */
export function parseData(data: Data): { valid: ValidData; problems: readonly Problem[] } {
  const table: { readonly [K in CollectionName]: z.ZodType<Kinds[K]> } = schemas;
  const suggest = suggestFrom(data);
  const problems = syntaxProblems(data);
  const raw = groupBy(data.records, ({ collection }) => collection);
  for (const [name, records] of raw) {
    if (isKind(name)) continue;
    const words = {
      found: `the folder "${name}"`,
      expected: `one of ${kindNames.join(', ')}`,
      mend: 'Move the file into the folder of its kind.',
    };
    problems.push(...records.map(({ file }) => ({ check: 'schema', ...findingInFile(file.path, words) })));
  }
  function parseKind<K extends CollectionName>(name: K): Kinds[K][] {
    const field = fieldOf(table[name]);
    return (raw.get(name) ?? []).flatMap((record) => {
      if (record.file.document.errors.length > 0) return [];
      const result = table[name].safeParse(record.value);
      if (result.success) return [result.data];
      problems.push(...schemaProblems(record, record.value, result.error, field, suggest));
      const rest = table[name].safeParse(withoutFaults(record.value, result.error));
      return rest.success ? [rest.data] : [];
    });
  }
  const records = eachKind((name) => parseKind(name).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
  const votes = data.votes.flatMap((vote) => {
    if (vote.file.document.errors.length > 0) return [];
    const result = recordedVoteSchema.safeParse(vote.value);
    if (!result.success)
      problems.push(...schemaProblems(vote, vote.value, result.error, fieldOf(recordedVoteSchema), suggest));
    return result.success ? [[vote.decision, result.data] as const] : [];
  });
  return { valid: { records, votes: Object.fromEntries(votes.sort(([a], [b]) => (a < b ? -1 : 1))) }, problems };
}

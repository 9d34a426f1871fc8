import { stringify } from 'yaml';
import type { z } from 'zod';
import { recordedVoteSchema } from '../../src/decisions/schema.ts';
import type { CollectionName, Kinds } from '../../src/generated/kinds.ts';
import { schemas } from '../../src/generated/schemas.ts';
import type { Check, Context } from '../checks/context.ts';
import { contextOf } from '../checks/context.ts';
import { type Data, dataOf } from '../files.ts';
import { eachKind } from '../parse.ts';
import { type Field, fieldOf, fieldWithin, withDefaults } from '../schema.ts';

/** Fields of a record; the head's required ones may be left out. */
export type Fields = Readonly<Record<string, unknown>>;

const head = { title: 'A title', attestation: 'official', citations: [{ source: 'un-page' }], recorded: '2026-01-01' };

/** Required fields of each kind, with harmless values. */
const minimal: Partial<Record<string, Fields>> = {
  bodies: { shortName: 'Body', type: 'other' },
  decisions: { body: 'general-assembly', stage: 'plenary', on: '2023-12-22', outcome: 'adopted' },
  documents: { type: 'resolution' },
  issues: { shortName: 'Issue' },
  meetings: { type: 'substantive' },
  processes: { shortName: 'Process' },
  treaties: { shortName: 'Treaty', depositary: 'Depositary' },
  sources: { type: 'un-page', citations: [] },
  states: {
    status: 'member',
    admitted: '1945-10-24',
    iso2: 'xx',
    m49: '000',
    region: 'Region',
    subregion: 'Sub-region',
    names: Object.fromEntries(
      ['en', 'fr', 'es', 'ru', 'zh', 'ar'].map((language) => [language, { short: 'X', formal: 'the X' }]),
    ),
  },
};

const kindOf = (path: string) => path.split('/')[0] ?? '';

/** Data in memory: by path, either the text of a file or the fields of a record, to which the head is added. */
export function data(files: Readonly<Record<string, string | Fields>>): Data {
  return dataOf(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => {
        if (typeof content === 'string') return [path, content];
        const added = path.endsWith('.votes.yaml')
          ? { citations: head.citations }
          : { ...head, ...minimal[kindOf(path)] };
        return [path, stringify({ ...added, ...content })];
      }),
    ),
  );
}

function isComplete<K extends CollectionName>(_name: K, value: unknown): value is Kinds[K] {
  return typeof value === 'object' && value !== null;
}

/** Values are as the schema wants them, except that ids need not be those of the real record. */
function validated(schema: z.ZodType, value: unknown, path: string): unknown {
  const field = fieldOf(schema);
  const issues = schema.safeParse(value).error?.issues.filter((issue) => {
    const at = issue.path.reduce<Field | undefined>(fieldWithin, field);
    return !(issue.code === 'invalid_value' && at?.meta.reference);
  });
  if (issues?.length) throw new Error(`the fixture ${path} does not fit its schema: ${JSON.stringify(issues)}`);
  return withDefaults(value, field);
}

/** What a check looks at, made from files in memory. */
export function context(files: Readonly<Record<string, string | Fields>>, today = '2026-11-24'): Context {
  const made = data(files);
  const records = eachKind(<K extends CollectionName>(name: K) =>
    made.records
      .filter(({ collection }) => collection === name)
      .flatMap(({ value, file }): Kinds[K][] => {
        const complete = validated(schemas[name], value, file.path);
        return isComplete(name, complete) ? [complete] : [];
      }),
  );
  const votes = made.votes.flatMap(({ decision, value, file }) => {
    validated(recordedVoteSchema, value, file.path);
    return [[decision, { inFavour: [], against: [], abstaining: [], citations: [], ...Object(value) }] as const];
  });
  return contextOf(made, { records, votes: Object.fromEntries(votes) }, today);
}

/** What a check finds in files in memory, as `path field: found`. */
export function found({ check }: Check, files: Readonly<Record<string, string | Fields>>, today?: string): string[] {
  return check(context(files, today)).map(
    ({ path, field, found: what }) => `${path}${field ? ` ${field}` : ''}: ${what}`,
  );
}

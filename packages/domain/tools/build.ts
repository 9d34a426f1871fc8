import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordedVoteSchema } from '../src/decisions/schema.ts';
import { schemas } from '../src/generated/schemas.ts';
import { exceptionsSchema } from './exceptions.ts';
import { type Data, packageFolder } from './files.ts';
import { fieldTables } from './generate/field-tables.ts';
import { generateJsonSchemas } from './generate/json-schemas.ts';
import { knownDaysOf } from './generate/known-days.ts';
import { knownDaysModule } from './generate/known-days-module.ts';
import { licenceModule } from './generate/licence.ts';
import { generateNames } from './generate/names.ts';
import { generateJson, generateRecords } from './generate/records.ts';
import { generateSettledDays } from './generate/settled.ts';
import { shapesModule, shapesOf } from './generate/shapes.ts';
import { readKinds } from './kinds.ts';
import type { ValidData } from './parse.ts';
import { removeOthers, writeFiles } from './write.ts';

/** The root of the repository. */
export const root = join(packageFolder, '../..');

/** The folders whose generated files are committed, from the root of the repository. */
export const committed = ['packages/domain/schemas', 'docs/data-guide'] as const;

/** Everything generated and committed: JSON Schemas and the field tables of the data guide, by path from the root. */
export function generateCommitted(): Record<string, string> {
  const jsonSchemas = generateJsonSchemas(schemas, {
    'votes.json': recordedVoteSchema,
    'exceptions.json': exceptionsSchema,
  });
  const underSchemas = Object.entries(jsonSchemas).map(([name, text]) => [`${committed[0]}/${name}`, text] as const);
  return { ...Object.fromEntries(underSchemas), ...fieldTables(schemas, root) };
}

/** Everything generated from valid data, by path from the root of the repository; the same data give the same bytes. */
function generateAll(data: Data, valid: ValidData): Record<string, string> {
  const kinds = readKinds();
  const shapes = shapesOf(schemas);
  const days = knownDaysOf(valid.records);
  const modules = {
    ...generateNames(kinds, data.records),
    ...generateRecords(kinds, valid),
    'shapes.ts': shapesModule(shapes),
    'known-days.ts': knownDaysModule(days),
    'settled-days.ts': generateSettledDays(valid.records, shapes, days),
    'licence.ts': licenceModule(readFileSync(join(packageFolder, 'data/LICENSE'), 'utf8')),
  };
  const underSource = Object.entries(modules).map(
    ([name, text]) => [`packages/domain/src/generated/${name}`, text] as const,
  );
  const json = Object.entries(generateJson(kinds, valid)).map(
    ([name, text]) => [`packages/domain/json/${name}`, text] as const,
  );
  return { ...Object.fromEntries([...underSource, ...json]), ...generateCommitted() };
}

/** Writes everything generated from valid data below a folder laid out as the repository. */
export function build(data: Data, valid: ValidData, into = root): void {
  const files = generateAll(data, valid);
  writeFiles(into, files);
  for (const folder of ['src/generated/records', 'src/generated/kinds', 'json', 'schemas'].map(
    (name) => `packages/domain/${name}`,
  )) {
    const names = Object.keys(files).flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
    );
    removeOthers(join(into, folder), names);
  }
}

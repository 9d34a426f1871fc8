import { join } from 'node:path';
import { type Data, packageFolder, readData } from './files.ts';
import { generateJsonSchemas } from './generate/json-schemas.ts';
import { generateNames } from './generate/names.ts';
import { generateRecords } from './generate/records.ts';
import { generateShapes } from './generate/shapes.ts';
import { readKinds } from './kinds.ts';
import { parseData } from './parse.ts';
import type { Problem } from './problem.ts';
import { removeOthers, writeFiles } from './write.ts';

const generated = join(packageFolder, 'src/generated');

/** Writes names, ids and reference schemas: what must exist before any schema can be loaded. */
export function buildNames(data: Data): void {
  writeFiles(generated, generateNames(readKinds(), data.records));
}

/**
 * Writes everything generated from the data: modules in `src/generated`, JSON Schemas in `schemas`.
 *
 * @returns the problems that kept it from doing so; empty when all is written
 */
export async function build(data: Data = readData()): Promise<readonly Problem[]> {
  buildNames(data);
  const { schemas } = await import('../src/generated/schemas.ts');
  const { valid, problems } = await parseData(data);
  if (problems.length > 0) return problems;
  const kinds = readKinds();
  writeFiles(generated, { ...generateRecords(kinds, valid), 'shapes.ts': generateShapes(schemas) });
  removeOthers(join(generated, 'records'), kinds.map((kind) => `${kind.name}.ts`));
  const jsonSchemas = generateJsonSchemas(schemas);
  writeFiles(join(packageFolder, 'schemas'), jsonSchemas);
  removeOthers(join(packageFolder, 'schemas'), Object.keys(jsonSchemas));
  return [];
}

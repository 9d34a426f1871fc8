import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Data, packageFolder } from './files.ts';
import { generateNames } from './generate/names.ts';
import { emptyRecords } from './generate/records.ts';
import { readKinds } from './kinds.ts';
import { writeFiles } from './write.ts';

const generated = join(packageFolder, 'src/generated');

/**
 * Writes names, ids and reference schemas: what must exist before any schema can be loaded. In a fresh clone also empty
 * records, so that the descriptors can be loaded before the first build.
 */
export function prepare(data: Data): void {
  const kinds = readKinds();
  writeFiles(generated, generateNames(kinds, data.records));
  if (!existsSync(join(generated, 'shapes.ts'))) writeFiles(generated, emptyRecords(kinds));
}

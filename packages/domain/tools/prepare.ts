import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Data, packageFolder } from './files.ts';
import { emptyKnownDays } from './generate/known-days-module.ts';
import { generateNames } from './generate/names.ts';
import { emptyRecords } from './generate/records.ts';
import { settledDaysModule } from './generate/settled-module.ts';
import { readKinds } from './kinds.ts';
import { writeFiles } from './write.ts';

const generated = join(packageFolder, 'src/generated');

/**
 * Writes names, ids and reference schemas: what must exist before any schema can be loaded. In a fresh clone, and where a
 * kind is new, also empty records, so that the descriptors can be loaded before the build.
 */
export function prepare(data: Data): void {
  const kinds = readKinds();
  writeFiles(generated, generateNames(kinds, data.records));
  const files = ['shapes.ts', 'known-days.ts', 'settled-days.ts', ...kinds.map(({ name }) => `records/${name}.ts`)];
  if (!files.every((file) => existsSync(join(generated, file))))
    writeFiles(generated, {
      ...emptyRecords(kinds),
      'known-days.ts': emptyKnownDays(),
      'settled-days.ts': settledDaysModule({}, []),
    });
}

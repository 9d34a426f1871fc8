/** Writes the generated files of `@acquis/client` from the OpenAPI document of the built API: `pnpm client`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientFiles, generatedFolder } from './client-files.ts';
import { openapiDocument } from './openapi-document.ts';

mkdirSync(generatedFolder, { recursive: true });
for (const [name, text] of Object.entries(await clientFiles(openapiDocument()))) {
  writeFileSync(join(generatedFolder, name), text);
  console.log(`packages/client/src/generated/${name}: ${text.split('\n').length} lines`);
}

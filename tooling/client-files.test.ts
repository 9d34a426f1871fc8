import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clientFiles, generatedFolder } from './client-files.ts';
import { openapiDocument } from './openapi-document.ts';

it('the committed types of the client are those of the API as it is', async () => {
  const fresh = await clientFiles(openapiDocument());
  expect(readdirSync(generatedFolder).sort()).toEqual(Object.keys(fresh).sort());
  const stale = Object.entries(fresh)
    .filter(([name, text]) => readFileSync(join(generatedFolder, name), 'utf8') !== text)
    .map(([name]) => `packages/client/src/generated/${name}`);
  expect(stale, 'The OpenAPI document has changed. Run "pnpm client" and commit what it writes.').toEqual([]);
});

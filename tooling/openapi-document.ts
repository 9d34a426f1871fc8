import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json } from './json.ts';

const api = fileURLToPath(new URL('../apps/api/dist/node.js', import.meta.url));

/**
 * The OpenAPI document, as the built API prints it.
 * @throws Error when the API has not been built
 */
export function openapiDocument(): Json {
  if (!existsSync(api)) throw new Error('apps/api/dist/node.js is not there: build the API first, with pnpm build.');
  return JSON.parse(execFileSync(process.execPath, [api, '--openapi'], { encoding: 'utf8', maxBuffer: 64e6 }));
}

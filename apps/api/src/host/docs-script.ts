import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** The script of the page `/docs` (Scalar), as it was installed; undefined where it was not. */
export function docsScript(): Uint8Array<ArrayBuffer> | undefined {
  try {
    const dist = dirname(resolve('@scalar/api-reference/style.css'));
    return new Uint8Array(readFileSync(join(dist, 'browser', 'standalone.js')));
  } catch {
    return undefined;
  }
}

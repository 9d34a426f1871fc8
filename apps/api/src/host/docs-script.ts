import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** Reads the script of the page `/docs` (Scalar), as it was installed, when it is first asked for; undefined where it was not. */
export function docsScript(): (() => Uint8Array<ArrayBuffer>) | undefined {
  const file = installed();
  if (file === undefined) return undefined;
  let read: Uint8Array<ArrayBuffer> | undefined;
  return () => {
    read ??= new Uint8Array(readFileSync(file));
    return read;
  };
}

function installed(): string | undefined {
  try {
    const file = join(dirname(resolve('@scalar/api-reference/style.css')), 'browser', 'standalone.js');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from '../../../scripts/bench/measured.ts';
import { packageFolder } from '../tools/files.ts';

const chunk = /^(?:import|export|\})[^\n]*?"\.\/([^"\n]+\.js)";$/gm;

/** The files of the built package that importing one of them loads, with it. */
function loadedBy(file: string, files = new Map<string, Buffer>()): ReadonlyMap<string, Buffer> {
  if (files.has(file)) return files;
  const content = readFileSync(join(packageFolder, 'dist', file));
  files.set(file, content);
  for (const [, imported] of content.toString().matchAll(chunk)) if (imported) loadedBy(imported, files);
  return files;
}

/** Size of what importing the domain loads, the data among it, as built and as sent. */
export async function bench(): Promise<readonly Measured[]> {
  return ['index.js', 'schemas.js'].map((entry) => {
    const content = Buffer.concat([...loadedBy(entry).values()]);
    const bytes = (size: number) => `${size.toLocaleString('en')} bytes`;
    return {
      what: `size of @acquis/domain ${entry}`,
      value: `${bytes(content.length)}, ${bytes(gzipSync(content).length)} gzip`,
    };
  });
}

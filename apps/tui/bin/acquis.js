#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

/** In the repository the program is built where it must be; in the package it is there. */
async function isThere() {
  if (!existsSync(new URL('build.js', import.meta.url))) return true;
  const { isBuilt } = await import('./build.js');
  return isBuilt();
}

if (await isThere()) {
  module.enableCompileCache?.();
  await import('../dist/cli.js');
} else {
  process.stderr.write('acquis: the program is not built; run: pnpm build\n');
  process.exitCode = 1;
}

#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = new URL('../dist/cli.js', import.meta.url);
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the program once; whatever the build says goes to stderr, so that stdout carries data only. */
function build() {
  process.stderr.write('acquis: building once, this takes a few seconds …\n');
  const path = `${fileURLToPath(new URL('../../../node_modules/.bin', import.meta.url))}${delimiter}${process.env.PATH ?? ''}`;
  const turbo = ['run', 'build', '--filter=@acquis/tui', '--output-logs=errors-only'];
  const { status } = spawnSync('turbo', turbo, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 2, 2],
  });
  return status === 0 && existsSync(program);
}

if (existsSync(program) || build()) {
  module.enableCompileCache?.();
  await import(program.href);
} else {
  process.stderr.write('acquis: the program is not built; run: pnpm build\n');
  process.exitCode = 1;
}

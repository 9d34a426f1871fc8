import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = new URL('../dist/cli.js', import.meta.url);
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the program is made of: the record, its own sources and those of the packages. */
const made = [
  'packages/domain/data',
  'apps/tui/src',
  ...['analysis', 'charts', 'client', 'domain', 'mcp', 'search'].map((name) => `packages/${name}/src`),
];

/** Whether any of it was written after the program was built: its answers would be old. */
function isBehind() {
  const built = statSync(program).mtimeMs;
  const newer = (folder) =>
    readdirSync(folder, { withFileTypes: true }).some((entry) => {
      if (entry.name === 'generated') return false;
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newer(path) : statSync(path).mtimeMs > built;
    });
  return made.some((folder) => existsSync(join(root, folder)) && newer(join(root, folder)));
}

/** Builds the program; whatever the build says goes to stderr, so that stdout carries data only. */
function build() {
  process.stderr.write('acquis: building, this takes a few seconds …\n');
  const path = `${fileURLToPath(new URL('../../../node_modules/.bin', import.meta.url))}${delimiter}${process.env.PATH ?? ''}`;
  const turbo = ['run', 'build', '--filter=acquis', '--output-logs=errors-only'];
  const { status } = spawnSync('turbo', turbo, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 2, 2],
  });
  return status === 0 && existsSync(program);
}

/** Whether the program stands built from what is in the repository, after a build where it must. */
export function isBuilt() {
  return (existsSync(program) && !isBehind()) || build();
}

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { packageFolder } from '../files.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

/** A clone in which nothing was ever built. */
const clone = mkdtempSync(join(tmpdir(), 'acquis-clone-'));
const copy = join(clone, 'packages/domain');

beforeAll(() => {
  for (const part of ['data', 'src', 'tools', 'package.json', 'tsconfig.json'])
    cpSync(join(packageFolder, part), join(copy, part), { recursive: true });
  rmSync(join(copy, 'src/generated'), { recursive: true });
  mkdirSync(join(clone, 'docs'));
  symlinkSync(join(packageFolder, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(clone, '.gitignore'), 'generated\nnode_modules\n');
  const git = (...words: string[]) => execFileSync('git', words, { cwd: clone, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'The data');
});
afterAll(() => rmSync(clone, { recursive: true }));

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), 'tools/cli.ts', ...words],
    { cwd: copy, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('where nothing was built, a change is told with the pages it touches', () => {
  const path = join(copy, 'data/milestones/1960s-hot-line.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title:.*$/m, 'title: Another line'));
  const { status, stdout, stderr } = run('diff', 'HEAD');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('/milestones/1960s-hot-line');
  expect(stdout).toContain('those of what they name');
});

test('where nothing was built, what should be looked at again is listed all the same', () => {
  const { status, stdout, stderr } = run('stale', '--as-of', '2027-11-30');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('The day has passed and the record does not say what came of it:');
  expect(stdout).toContain('As of 2027-11-30.');
});

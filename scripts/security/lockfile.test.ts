import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../run.ts';

const lock = readFileSync(join(repository, 'pnpm-lock.yaml'), 'utf8');
const workspaces = [
  '.',
  'tooling',
  ...['packages', 'apps'].flatMap((f) => readdirSync(join(repository, f)).map((n) => join(f, n))),
];

test('every package is locked to bytes, by a hash', () => {
  const resolutions = lock.match(/^ {4}resolution: .*$/gm) ?? [];
  expect(resolutions.length).toBeGreaterThan(300);
  expect(resolutions.filter((line) => !/\{integrity: sha512-[\w+/]+=*\}$/.test(line))).toEqual([]);
});

test('no package comes from an address of its own, a branch or a folder outside', () => {
  expect(lock.match(/(https?:\/\/|git\+|git@[a-z]|github:|tarball:|[ @(]file:\S).*/g) ?? []).toEqual([]);
});

test.each(workspaces)('%s pins each dependency to one version', (workspace) => {
  const manifest = JSON.parse(readFileSync(join(repository, workspace, 'package.json'), 'utf8'));
  const ranges = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  const loose = ranges.filter(([, range]) => !/^(catalog:|workspace:[*^]|\d+\.\d+\.\d+[\w.-]*)$/.test(`${range}`));
  expect(loose).toEqual([]);
});

test('no package runs a script of its own when it is installed', () => {
  const workspace = readFileSync(join(repository, 'pnpm-workspace.yaml'), 'utf8');
  const builds = workspace.match(/^allowBuilds:\n((?: {2}.*\n)+)/m)?.[1] ?? '';
  expect(builds).toContain('false');
  expect(builds).not.toContain('true');
});

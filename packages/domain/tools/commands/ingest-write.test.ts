import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { packageFolder } from '../files.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

/** A copy of the package, so that what is entered enters no real record. */
const copy = mkdtempSync(join(tmpdir(), 'acquis-write-'));
const [source, decision] = ['data/sources/made-up.yaml', 'data/decisions/2026/a-c-1-81-l-7-committee.yaml'];

beforeAll(() => {
  for (const part of ['data', 'src', 'tools', 'package.json', 'tsconfig.json'])
    cpSync(join(packageFolder, part), join(copy, part), { recursive: true });
  symlinkSync(join(packageFolder, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(
    join(copy, 'release.txt'),
    '6 November 2026\n\nThe First Committee approved “A text made up here” (document A/C.1/81/L.7) by a recorded vote of 158 in favour to 1 against (Mali), with 12 abstentions.',
  );
});
afterAll(() => rmSync(copy, { recursive: true }));

function enter(published: string, address = 'https://press.un.org/en/2026/made-up.doc.htm') {
  const of = [
    '--source',
    'made-up',
    '--source-title',
    'A release',
    '--source-type',
    'un-press',
    '--tracks',
    'ict-security',
  ];
  const page = ['--source-url', address, '--source-published', published, '--publisher', 'United Nations'];
  const { status, stdout, stderr } = spawnSync(
    'tsx',
    ['tools/cli.ts', 'ingest', join(copy, 'release.txt'), ...of, ...page, '--write'],
    {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${copy}/node_modules/.bin:${process.env.PATH}`, CI: '' },
    },
  );
  return { status, stdout, stderr };
}

test.each([
  ['6.11.2026', undefined, 'found published "6.11.2026", expected a quoted date'],
  ['2026-11-06', 'javascript:alert(1)', 'found url "javascript:alert(1)", expected an address: https://…'],
])('what the check refuses is taken out of the record again: %s %s', (published, address, told) => {
  const { status, stderr } = enter(published, address);
  expect([status, existsSync(join(copy, source)), existsSync(join(copy, decision))]).toEqual([1, false, false]);
  expect(stderr).toContain(told);
  expect(stderr).toContain('Nothing was written.');
});

test('a complete act without doubt enters the record with its source, and the built record holds it; once', () => {
  expect(enter('2026-11-06')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining(
      'Check in decisions/2026/a-c-1-81-l-7-committee.yaml: the sentence: The First Committee approved',
    ),
    stdout: `Wrote packages/domain/${source}\nWrote packages/domain/${decision}\n`,
  });
  expect(readFileSync(join(copy, decision), 'utf8')).toMatch(
    /^title: A text made up here\n[^#]*\ntally: \{ inFavour: 158, against: 1, abstaining: 12 \}\n[^#]*namedVotes:\n {2}against: \[mli\]\n$/,
  );
  expect(readFileSync(join(copy, 'src/generated/ids.ts'), 'utf8').includes('"a-c-1-81-l-7-committee"')).toBe(true);
  expect(enter('2026-11-06')).toMatchObject({ status: 0, stderr: expect.stringContaining('in the record already') });
});

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { version } from '@acquis/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'acquis-package-'));
const project = join(folder, 'project');
const installed = join(project, 'node_modules/acquis');
const offline = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
const tarball = () => join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');

/** The program as npx starts it, in a project where nothing else is. */
async function acquis(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, ACQUIS_TODAY: '2026-11-22', NODE_PATH: '' };
  const { stdout } = await run('npx', ['--offline', 'acquis', ...args], { cwd: project, env, maxBuffer: 2 ** 26 });
  return stdout;
}

beforeAll(async () => {
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: packageFolder });
  await run('npm', ['install', ...offline, tarball()], { cwd: project });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package, installed offline in an empty project', () => {
  it('answers from npx, and says its versions', async () => {
    expect(await acquis('--version')).toBe(`acquis 0.1.0 · data ${version}\n`);
    expect(JSON.parse(await acquis('now', '--json')).data).toHaveLength(3);
    expect(await acquis('completion', 'bash')).toContain('complete -o default -F _acquis acquis');
    expect(JSON.parse(await acquis('blocs', '--from', '2018', '--json')).data.blocs.length).toBeGreaterThan(1);
  });

  it('needs no other package', () => {
    const {
      name,
      dependencies,
      private: isPrivate,
    } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect([name, dependencies, isPrivate]).toEqual(['acquis', undefined, undefined]);
    expect(readdirSync(join(project, 'node_modules')).filter((each) => !each.startsWith('.'))).toEqual(['acquis']);
  });

  it('brings its licences, those of what it bundles and those of the data', () => {
    const bundled = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const each of ['ink', 'react', 'commander', 'minisearch', 'hyparquet', 'zod', 'papaparse'])
      expect(bundled).toMatch(new RegExp(`^${each} \\d`, 'm'));
    expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toContain('MIT');
    expect(readFileSync(join(installed, 'dist/data/LICENSE'), 'utf8')).toContain('CC BY 4.0');
  });

  it('brings its first answer within ten lines of its README', () => {
    const [block = ''] = /```sh\n[\s\S]*?```/.exec(readFileSync(join(installed, 'README.md'), 'utf8')) ?? [];
    expect(block.split('\n').findIndex((line) => line.includes('acquis now'))).toBeGreaterThan(0);
  });

  it('is found sound by publint', async () => {
    await run(join(packageFolder, 'node_modules/.bin/publint'), ['run', tarball(), '--strict']);
  });

  it('says where things stand without the kinds of record that are not asked about', async () => {
    for (const kind of ['votes', 'sources', 'positions', 'discrepancies', 'remarks', 'terms'])
      rmSync(join(installed, 'dist/data', `${kind}.json`));
    expect(JSON.parse(await acquis('now', '--json')).data).toHaveLength(3);
    expect(await acquis('decisions', '--limit', '1')).not.toBe('');
    expect((await acquis('complete', '--', 'decisions', 'a-res-78-2')).split('\n')).toContain('a-res-78-237-plenary');
  });
});

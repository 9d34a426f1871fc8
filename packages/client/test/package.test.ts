import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from './running-api.ts';

const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const bin = join(packageFolder, 'node_modules/.bin');
const folder = mkdtempSync(join(tmpdir(), 'acquis-client-'));
const installed = join(folder, 'node_modules/@acquis/client');
const tarball = () => readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';

/** The TypeScript of the README, one block after the other. */
const readme = [...readFileSync(join(packageFolder, 'README.md'), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)]
  .map(([, code]) => code ?? '')
  .join('\n');

beforeAll(async () => {
  await run('pnpm', ['pack', '--pack-destination', folder], { cwd: packageFolder });
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', join(folder, tarball()), '-C', installed, '--strip-components=1']);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What tsc says of the README's code where the package is installed, under the settings given. */
async function compiled(settings: object): Promise<string> {
  const compilerOptions = { strict: true, noEmit: true, skipLibCheck: false, target: 'ES2023', types: [], ...settings };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['readme.ts'] }));
  writeFileSync(join(folder, 'readme.ts'), readme);
  try {
    return (await run(join(bin, 'tsc'), ['-p', folder])).stdout;
  } catch (fault) {
    return fault instanceof Error && 'stdout' in fault ? String(fault.stdout) : String(fault);
  }
}

describe('the packed package', () => {
  it('does what its README shows, from the tarball, against the API', async () => {
    const api = await runningApi();
    writeFileSync(join(folder, 'shown.ts'), readme.replaceAll('http://127.0.0.1:8787', api.baseUrl));
    const { stdout: printed } = await run(process.execPath, [join(folder, 'shown.ts')]).finally(api.stop);
    expect(printed).toContain('inFavour: 104');
    expect(printed).toContain('BEGIN:VCALENDAR');
    expect(printed).toMatch(/^unknown-record /m);
  });

  it('brings its first answer within ten lines', () => {
    expect(readme.split('\n').findIndex((line) => line.includes('console.log'))).toBeLessThan(10);
  });

  it('compiles under the strictest settings for browsers and workers, whose types know nothing of Node', async () => {
    const strictest = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    expect(await compiled({ lib: ['ES2023', 'DOM'], module: 'preserve', ...strictest })).toBe('');
    expect(await compiled({ lib: ['ES2023', 'WebWorker'], module: 'nodenext' })).toBe('');
  });

  it('needs nothing but what the platform has', () => {
    const { dependencies, sideEffects } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect([dependencies, sideEffects]).toEqual([undefined, false]);
    const code = readFileSync(join(installed, 'dist/index.js'), 'utf8');
    expect(code).not.toMatch(/^import\b|\bimport\(|\brequire\(|\bprocess\.|\bBuffer\b|node:/m);
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
  });

  it('is found sound by publint and by are-the-types-wrong', async () => {
    await run(join(bin, 'publint'), ['run', join(folder, tarball()), '--strict']);
    const types = ['--profile', 'esm-only', '--exclude-entrypoints', './package.json'];
    await run(join(bin, 'attw'), [join(folder, tarball()), ...types]);
  });
});

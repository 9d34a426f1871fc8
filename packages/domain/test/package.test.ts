import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquis } from '../src/index.ts';
import { packageFolder } from '../tools/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'acquis-domain-'));
const tarball = () => readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';

beforeAll(() => {
  execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd: packageFolder, stdio: 'pipe' });
  const installed = join(folder, 'node_modules/@acquis/domain');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball()), '-C', installed, '--strip-components=1']);
  symlinkSync(join(packageFolder, 'node_modules/zod'), join(folder, 'node_modules/zod'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evaluate(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
}

/** The text of a file of the package and of all it imports. */
function loadedWith(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(join(folder, 'node_modules/@acquis/domain/dist', file), 'utf8');
  const imported = [...text.matchAll(/from "\.\/([\w-]+\.js)"/g)].map(([, name = '']) => loadedWith(name, seen));
  return [text, ...imported].join('\n');
}

describe('the packed package', () => {
  it('answers when imported from the tarball', () => {
    expect(
      evaluate(
        "import { acquis } from '@acquis/domain'; console.log(acquis.states.all().length, acquis.states.get('nor').names.fr.short)",
      ),
    ).toBe('195 Norvège');
  });

  it('offers its schemas and its votes apart', () => {
    expect(
      evaluate("import { schemas } from '@acquis/domain/schemas'; console.log('shape' in schemas.decisions)"),
    ).toBe('true');
    expect(evaluate("import { memberVotes } from '@acquis/domain/votes'; console.log(memberVotes.length)")).toBe('4');
  });

  it('offers the rules apart', () => {
    const asked = `ruleNamed('assembly-quorum').apply({ organ: 'plenary', members: 193, recorded: 97 }).outcome`;
    expect(evaluate(`import { ruleNamed } from '@acquis/domain/rules'; console.log(${asked})`)).toBe('at-least-met');
  });

  it('judges facts from outside at an entry of its own', () => {
    const facts = `{ organ: 'plenary', members: 193, recorded: 96 }`;
    const asked = `judge('assembly-quorum', ${facts}).verdict.outcome`;
    expect(evaluate(`import { judge } from '@acquis/domain/judge'; console.log(${asked})`)).toBe('not-shown');
  });

  it('loads no record for the schemas', () => {
    const text = loadedWith('schemas.js');
    expect(acquis.documents.all().filter(({ title }) => text.includes(title))).toEqual([]);
    expect(loadedWith('index.js')).toContain(acquis.documents.all()[0]?.title);
  });

  it('loads zod only for the schemas', () => {
    rmSync(join(folder, 'node_modules/zod'));
    expect(evaluate("import { acquis } from '@acquis/domain'; console.log(acquis.decisions.all().length > 0)")).toBe(
      'true',
    );
    expect(() => evaluate("import '@acquis/domain/schemas'")).toThrow(/zod/);
    expect(evaluate("import { rules } from '@acquis/domain/rules'; console.log(rules.length > 0)")).toBe('true');
    symlinkSync(join(packageFolder, 'node_modules/zod'), join(folder, 'node_modules/zod'));
  });

  it('ships its JSON Schemas and the licence of the data', () => {
    const installed = join(folder, 'node_modules/@acquis/domain');
    expect(JSON.parse(readFileSync(join(installed, 'schemas/decisions.json'), 'utf8'))).toHaveProperty(
      'properties.tally',
    );
    expect(existsSync(join(installed, 'data/LICENSE'))).toBe(true);
    expect(existsSync(join(installed, 'src'))).toBe(false);
  });

  it('is found sound by publint and by are-the-types-wrong', () => {
    const bin = join(packageFolder, 'node_modules/.bin');
    execFileSync(join(bin, 'publint'), ['run', join(folder, tarball()), '--strict'], { stdio: 'pipe' });
    execFileSync(
      join(bin, 'attw'),
      [join(folder, tarball()), '--profile', 'esm-only', '--exclude-entrypoints', './schemas/*.json', './package.json'],
      { stdio: 'pipe' },
    );
  }, 60_000);
});

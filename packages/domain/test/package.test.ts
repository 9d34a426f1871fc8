import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquis, kindNames } from '../src/index.ts';
import { packageFolder } from '../tools/files.ts';
import { type PackedProject, packedProject } from './packed.ts';

let project: PackedProject;

beforeAll(() => {
  project = packedProject();
}, 60_000);

afterAll(() => project.remove());

function evaluate(script: string): string {
  return project.run(process.execPath, ['--input-type=module', '-e', script]);
}

/** What a bundler for browsers makes of a script that imports the package, as text. */
async function bundled(script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: project.folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

/** The text of a file of the package and of all it imports. */
function loadedWith(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(join(project.installed, 'dist', file), 'utf8');
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
    const zod = join(project.folder, 'node_modules/zod');
    rmSync(zod);
    expect(evaluate("import { acquis } from '@acquis/domain'; console.log(acquis.decisions.all().length > 0)")).toBe(
      'true',
    );
    expect(() => evaluate("import '@acquis/domain/schemas'")).toThrow(/zod/);
    expect(evaluate("import { rules } from '@acquis/domain/rules'; console.log(rules.length > 0)")).toBe('true');
    symlinkSync(join(packageFolder, 'node_modules/zod'), zod);
  });

  it('gives the records of a kind alone, without any other and without the votes', async () => {
    const text = await bundled("import { norms } from '@acquis/domain/kinds/norms'; console.log(norms.all())");
    expect(text).toContain(acquis.norms.get('norm-a').title);
    const others = kindNames
      .filter((kind) => kind !== 'norms')
      .flatMap((kind): readonly { readonly title: string }[] => acquis[kind].all());
    expect(others.filter(({ title }) => title.length > 30 && text.includes(title))).toEqual([]);
    expect(text).not.toContain('"inFavour\\":');
    expect(text.length).toBeLessThan(30_000);
  });

  it('has an entry and a JSON file for every kind, which agree', () => {
    for (const kind of kindNames) {
      const name = kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const ids = evaluate(
        `import { ${name} } from '@acquis/domain/kinds/${kind}'; import json from '@acquis/domain/json/${kind}.json' with { type: 'json' };
         console.log(JSON.stringify([${name}.all().length, JSON.stringify(${name}.all()) === JSON.stringify(json)]))`,
      );
      expect([kind, JSON.parse(ids)]).toEqual([kind, [acquis[kind].all().length, true]]);
    }
  }, 60_000);

  it.each([
    ['the whole record', "import { acquis } from '@acquis/domain'; console.log(acquis)", 500_000],
    ['one kind', "import { norms } from '@acquis/domain/kinds/norms'; console.log(norms)", 10_000],
    ['the schemas', "import { schemas } from '@acquis/domain/schemas'; console.log(schemas)", 200_000],
  ])('sends no more than its budget for %s', async (_, script, most) => {
    expect(gzipSync(await bundled(script)).length).toBeLessThan(most);
  });

  it('ships its JSON Schemas and the licence of the data', () => {
    const { installed } = project;
    expect(JSON.parse(readFileSync(join(installed, 'schemas/decisions.json'), 'utf8'))).toHaveProperty(
      'properties.tally',
    );
    expect(existsSync(join(installed, 'data/LICENSE'))).toBe(true);
    expect(existsSync(join(installed, 'src'))).toBe(false);
  });

  it('is found sound by publint and by are-the-types-wrong', () => {
    const bin = join(packageFolder, 'node_modules/.bin');
    const files = ['./schemas/*.json', './json/*.json', './package.json'];
    project.run(join(bin, 'publint'), ['run', project.tarball, '--strict']);
    project.run(join(bin, 'attw'), [project.tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...files]);
  }, 60_000);
});

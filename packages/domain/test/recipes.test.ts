import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../tools/files.ts';
import { type PackedProject, packedProject } from './packed.ts';

interface Recipe {
  readonly title: string;
  readonly code: string;
}

/** The TypeScript of the README with the heading each block stands under. */
function recipesIn(text: string): readonly Recipe[] {
  return text.split(/^##+ /m).flatMap((part) => {
    const [title = ''] = part.split('\n');
    return [...part.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({ title, code }));
  });
}

/** A recipe as a program that fails where a line does not give what stands behind its `// =>`. */
function program({ code }: Recipe): string {
  const [imports, body] = [code.match(/^import .*$/gm) ?? [], code.replace(/^import .*$/gm, '')];
  const checked = body.replace(/^(\S.*); \/\/ => (.+)$/gm, 'deepEqual($1, $2);');
  return `${imports.join('\n')}\nimport { deepEqual } from 'node:assert/strict';\n${checked}`;
}

const recipes = recipesIn(readFileSync(join(packageFolder, 'README.md'), 'utf8'));
const file = (index: number) => `recipes/recipe-${index}.ts`;
const tsc = join(packageFolder, 'node_modules/.bin/tsc');
let project: PackedProject;

beforeAll(() => {
  project = packedProject();
  mkdirSync(join(project.folder, 'recipes'));
  recipes.forEach((recipe, index) => {
    writeFileSync(join(project.folder, file(index)), program(recipe));
  });
  writeFileSync(join(project.folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(project.folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        target: 'esnext',
        lib: ['esnext', 'dom'],
        types: ['node'],
        typeRoots: [join(packageFolder, 'node_modules/@types')],
      },
      include: ['recipes'],
    }),
  );
}, 120_000);

afterAll(() => project.remove());

describe('the README', () => {
  it('answers twenty questions, and each with something that is checked', () => {
    expect(recipes.filter(({ title }) => /^\d+\. /.test(title))).toHaveLength(20);
    expect(recipes.filter(({ code }) => !code.includes('// => '))).toEqual([]);
  });

  it.each(recipes.map(({ title }, index) => [title, index] as const))('answers: %s', (_, index) => {
    expect(() => project.run(process.execPath, [file(index)])).not.toThrow();
  });

  it.each(['bundler', 'nodenext'])(
    'compiles against the packed package, found as by %s',
    (resolution) => {
      const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
      const compile = () => project.run(tsc, ['-p', '.', '--module', module, '--moduleResolution', resolution]);
      expect(compile).not.toThrow();
    },
    60_000,
  );
});

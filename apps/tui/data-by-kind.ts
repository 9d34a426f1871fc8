import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Shorter texts cost less where they are than in a file of their own. */
const least = 8_000;

/** Text that is read as data: by JSON.parse, or by what the domain unpacks its records with. */
const literal = /(JSON\.parse|\bunpack\d*)\((`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\)/gs;

const module = /^\/\/ src\/generated\/(?:records\/)?([\w-]+)\.ts$/gm;

/** The module a place in a bundle belongs to, by the comment above it. */
function moduleAt(bundle: string, place: number): string {
  const name = [...bundle.slice(0, place).matchAll(module)].at(-1)?.[1];
  if (name === undefined) throw new Error('Data stand outside the generated modules of the domain.');
  return name;
}

/** What a literal says; the text is the domain's own, written by its build. */
function textOf(source: string): string {
  if (source.includes('${')) throw new Error('A literal with a placeholder cannot be taken out of the program.');
  const said: unknown = new Function(`return ${source}`)();
  if (typeof said !== 'string') throw new Error('Only text can be taken out of the program.');
  return said;
}

const domain = dirname(createRequire(import.meta.url).resolve('@acquis/domain/package.json'));

/** The data of a module as the domain also has them in plain JSON; nothing where it has not. */
function plainOf(name: string): string | undefined {
  const file = join(domain, 'json', `${name}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The same JSON in ASCII alone, which engines read twice as fast. */
function ascii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Takes the records out of the bundled domain: each kind becomes a JSON file beside the program, read when it is first asked for,
 * so that a command loads the kinds it needs and no others. Where they are to be had in plain JSON, that is taken: to
 * unpack them leaves half as much memory again in use, and only what is read before it is asked for gains by packing.
 */
export function dataByKind(folder: string): Plugin {
  return {
    name: 'data-by-kind',
    setup(build) {
      const taken = new Map<string, string>();
      function fileOf(name: string, said: string, number = 1): string {
        const file = `data/${name}${number > 1 ? `-${number}` : ''}.json`;
        if ((taken.get(file) ?? said) !== said) return fileOf(name, said, number + 1);
        taken.set(file, said);
        return file;
      }
      build.onLoad({ filter: /packages[\\/]domain[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const kept: Promise<void>[] = [];
        const contents = source.replace(literal, (whole, reader: string, text: string, place: number) => {
          if (text.length < least) return whole;
          const of = moduleAt(source, place);
          const plain = plainOf(of);
          const said = plain ?? textOf(text);
          const name = fileOf(of, said);
          kept.push(write(join(folder, name), ascii(said)));
          return `${plain === undefined ? reader : 'JSON.parse'}(readFileSync(new URL(${JSON.stringify(name)}, import.meta.url), 'latin1'))`;
        });
        await Promise.all(kept);
        return { contents: kept.length > 0 ? `import { readFileSync } from 'node:fs';\n${contents}` : source };
      });
    },
  };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

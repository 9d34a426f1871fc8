import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const file = 'assembly-1946-2020.parquet';
const resolving = /\w+\.resolve\(["']@acquis\/analysis\/assembly-1946-2020\.parquet["']\)/;
const here = createRequire(import.meta.url);

/**
 * Takes the votes of the whole Assembly that come with the analysis along into the program's folder, with the terms of all data,
 * so that the program finds them where no workspace is.
 */
export function assembly(folder: string): Plugin {
  return {
    name: 'assembly',
    setup(build) {
      build.onLoad({ filter: /packages[\\/]analysis[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!resolving.test(source)) return { contents: source };
        const data = join(folder, 'data');
        await mkdir(data, { recursive: true });
        await copyFile(here.resolve(`@acquis/analysis/${file}`), join(data, file));
        await copyFile(licence, join(data, 'LICENSE'));
        const found = `fileURLToPath(new URL('data/${file}', import.meta.url))`;
        return { contents: `import { fileURLToPath } from 'node:url';\n${source.replace(resolving, found)}` };
      });
    },
  };
}

const licence = fileURLToPath(new URL('../../packages/domain/data/LICENSE', import.meta.url));

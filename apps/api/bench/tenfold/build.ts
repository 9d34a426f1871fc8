import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const here = fileURLToPath(new URL('.', import.meta.url));
const application = join(here, '../..');
const domain = join(application, '../../packages/domain/src');
const entries: Readonly<Record<string, string>> = {
  '.': 'index',
  './schemas': 'schemas',
  './votes': 'votes',
  './rules': 'rules',
};

type Plugin = NonNullable<NonNullable<Parameters<typeof build>[0]['esbuildPlugins']>[number]>;

/** Bundles the domain from its source, with every record tenfold in place of the generated records. */
const tenfold: Plugin = {
  name: 'tenfold',
  setup(bundle) {
    bundle.onResolve({ filter: /^@acquis\/domain(\/|$)/ }, ({ path }) => {
      const entry = entries[`.${path.slice('@acquis/domain'.length)}`];
      return entry === undefined ? undefined : { path: join(domain, `${entry}.ts`) };
    });
    bundle.onLoad({ filter: /generated[/\\]records\.ts$/ }, ({ path }) => {
      const once = readFileSync(path, 'utf8').replace('export const records', 'const once');
      const lines = [
        `import { grown } from ${JSON.stringify(join(here, 'grown.ts'))};`,
        "import { shapes } from './shapes.js';",
        once,
        'export const records = grown(once, shapes);',
      ];
      return { contents: lines.join('\n'), loader: 'ts' };
    });
  },
};

/** Builds the host over tenfold data, otherwise as it is built for use. Returns its file. */
export async function buildTenfold(): Promise<string> {
  const outDir = join(application, 'node_modules/.tenfold');
  const config = join(application, 'tsup.config.ts');
  const entry = [join(application, 'src/node.ts')];
  await build({ config, entry, outDir, esbuildPlugins: [tenfold], silent: true, clean: false, sourcemap: false });
  return join(outDir, 'node.js');
}

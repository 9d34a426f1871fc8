import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { node } from '../../tsup.config.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const application = join(here, '../..');
const domain = join(application, '../../packages/domain/src');
type Plugin = NonNullable<NonNullable<Parameters<typeof build>[0]['esbuildPlugins']>[number]>;

/** Bundles the domain from its source, with every record tenfold in place of the generated records. */
const tenfold: Plugin = {
  name: 'tenfold',
  setup(bundle) {
    bundle.onResolve({ filter: /^@acquis\/domain(\/[a-z-]+)?$/ }, ({ path }) => {
      const entry = path.slice('@acquis/domain/'.length) || 'index';
      return { path: join(domain, `${entry}.ts`) };
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
  const entry = [join(application, 'src/node.ts')];
  await build({
    ...node,
    config: false,
    entry,
    outDir,
    esbuildPlugins: [tenfold],
    silent: true,
    clean: false,
    sourcemap: false,
  });
  return join(outDir, 'node.js');
}

import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { dataByKind } from './data-by-kind.ts';

const devtools = fileURLToPath(new URL('no-devtools.js', import.meta.url));

/** How the terminal is bundled: with its dependencies, what only the full-screen browser needs in a chunk of its own. */
export const bundle: Options = {
  format: 'esm',
  target: 'node24',
  platform: 'node',
  dts: false,
  splitting: true,
  minify: true,
  clean: true,
  noExternal: [/.*/],
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  esbuildOptions(esbuild) {
    esbuild.alias = { 'react-devtools-core': devtools };
    esbuild.legalComments = 'none';
  },
};

export default defineConfig(({ watch }) => ({
  ...bundle,
  entry: { cli: 'src/cli.ts' },
  clean: !watch,
  minify: !watch,
  esbuildPlugins: [dataByKind('dist')],
}));

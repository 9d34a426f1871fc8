import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { assembly } from './assembly.ts';
import { dataByKind } from './data-by-kind.ts';
import { leanBuiltins } from './lean-builtins.ts';
import { startTogether } from './start-together.ts';
import { thirdParty } from './third-party.ts';

const devtools = fileURLToPath(new URL('no-devtools.js', import.meta.url));

const start = fileURLToPath(new URL('src/main.ts', import.meta.url));

const required =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);\n";

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
  removeNodeProtocol: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    {
      name: 'require-where-needed',
      renderChunk: (code) => (/\brequire\b/.test(code) ? { code: required + code } : undefined),
    },
  ],
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
  esbuildPlugins: [
    leanBuiltins,
    startTogether(start),
    dataByKind('dist'),
    assembly('dist'),
    thirdParty('dist/THIRD-PARTY-LICENSES.txt'),
  ],
}));

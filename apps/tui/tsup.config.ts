import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';

const devtools = fileURLToPath(new URL('bench/no-devtools.js', import.meta.url));

/** One bundle with its dependencies; what only the full-screen browser needs stays in a chunk of its own. */
export default defineConfig((options) => ({
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  target: 'node24',
  platform: 'node',
  dts: false,
  splitting: true,
  minify: !options.watch,
  clean: !options.watch,
  noExternal: [/.*/],
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  esbuildOptions(esbuild) {
    esbuild.alias = { 'react-devtools-core': devtools };
    esbuild.legalComments = 'none';
  },
}));

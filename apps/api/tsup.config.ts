import { defineConfig } from 'tsup';

export default defineConfig((options) => ({
  entry: ['src/node.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node24',
  noExternal: [/.*/],
  dts: false,
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  sourcemap: true,
  splitting: false,
  clean: !options.watch,
}));

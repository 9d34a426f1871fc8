import { defineConfig } from 'tsup';

export default defineConfig((options) => ({
  entry: ['src/node.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node24',
  noExternal: [/.*/],
  dts: false,
  sourcemap: true,
  splitting: false,
  clean: !options.watch,
}));

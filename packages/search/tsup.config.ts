import { defineConfig } from 'tsup';

export default defineConfig((options) => ({
  entry: ['src/index.ts', 'src/lists.ts', 'src/parameters.ts'],
  format: 'esm',
  target: 'es2023',
  dts: false,
  sourcemap: true,
  clean: !options.watch,
  onSuccess: 'tsc -p tsconfig.build.json',
}));

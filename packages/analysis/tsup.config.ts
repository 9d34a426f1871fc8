import { defineConfig } from 'tsup';

export default defineConfig((options) => ({
  entry: ['src/index.ts', 'src/compare.ts', 'src/csv.ts', 'src/dossier.ts', 'src/import.ts', 'src/stored.ts'],
  format: 'esm',
  target: 'es2023',
  dts: false,
  sourcemap: true,
  clean: !options.watch,
  onSuccess: 'tsc -p tsconfig.build.json',
}));

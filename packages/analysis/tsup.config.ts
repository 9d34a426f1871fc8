import { defineConfig } from 'tsup';

export default defineConfig((options) => ({
  entry: [
    'src/brief.ts',
    'src/compare.ts',
    'src/csv.ts',
    'src/dossier.ts',
    'src/import.ts',
    'src/index.ts',
    'src/parameters.ts',
    'src/stored.ts',
  ],
  format: 'esm',
  target: 'es2023',
  dts: false,
  sourcemap: true,
  clean: !options.watch,
  onSuccess: 'tsc -p tsconfig.build.json',
}));

import { defineConfig } from 'tsup';

export default defineConfig((options) => ({
  entry: [
    'src/cite.ts',
    'src/index.ts',
    'src/judge.ts',
    'src/linked-data.ts',
    'src/markdown.ts',
    'src/rules.ts',
    'src/schemas.ts',
    'src/votes.ts',
  ],
  format: 'esm',
  target: 'es2023',
  dts: false,
  sourcemap: true,
  clean: !options.watch,
  onSuccess: 'tsc -p tsconfig.build.json',
}));

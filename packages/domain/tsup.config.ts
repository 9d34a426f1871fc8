import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';

const faces = ['cite', 'index', 'judge', 'linked-data', 'markdown', 'parameters', 'rules', 'schemas', 'votes'];
const kinds = readdirSync('src/generated/kinds').map((file) => `generated/kinds/${basename(file, '.ts')}`);

export default defineConfig((options) => ({
  entry: Object.fromEntries([...faces, ...kinds].map((name) => [name, `src/${name}.ts`])),
  format: 'esm',
  target: 'es2023',
  dts: false,
  sourcemap: true,
  clean: !options.watch,
  onSuccess: 'tsc -p tsconfig.build.json',
}));

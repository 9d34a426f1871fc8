import { readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** Faces that speak of the whole record. */
const faces = ['cite', 'index', 'linked-data', 'markdown', 'parameters'];
/** Faces that stand by themselves. */
const parts = ['judge', 'rules', 'schemas', 'spellings', 'version', 'votes'];
const kinds = readdirSync('src/generated/kinds').map((file) => `generated/kinds/${basename(file, '.ts')}`);

function entries(names: readonly string[]): NonNullable<Options['entry']> {
  return Object.fromEntries(names.map((name) => [basename(name), `src/${name}.ts`]));
}

/** The records are one file, which every face reads, so that all of them speak of the same. */
const recordsOutside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'records-outside',
  setup({ onResolve }) {
    onResolve({ filter: /\/generated\/records\.js$/ }, () => ({ path: './records.js', external: true }));
  },
};

/**
 * A file costs a program that imports the domain more than what is in it, so there are few: what faces share is bundled once for
 * those that speak of the whole record and once for the others, and a kind alone is a file that needs no other.
 */
export default defineConfig(({ watch }) => {
  if (!watch) rmSync('dist', { recursive: true, force: true });
  const shared: Options = { format: 'esm', target: 'es2023', dts: false, sourcemap: true };
  const outside: Options = { ...shared, esbuildPlugins: [recordsOutside] };
  return [
    {
      ...outside,
      entry: entries(faces),
      onSuccess: 'tsc -p tsconfig.build.json',
    },
    { ...outside, entry: entries(parts) },
    { ...shared, entry: entries(['generated/records']) },
    { ...shared, entry: entries(kinds), outDir: 'dist/generated/kinds', splitting: false },
  ];
});

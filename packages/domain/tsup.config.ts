import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const faces = [
  'cite',
  'index',
  'judge',
  'linked-data',
  'markdown',
  'parameters',
  'rules',
  'schemas',
  'spellings',
  'version',
  'votes',
];
const kinds = readdirSync('src/generated/kinds').map((file) => `generated/kinds/${basename(file, '.ts')}`);

function entries(names: readonly string[]): NonNullable<Options['entry']> {
  return Object.fromEntries(names.map((name) => [basename(name), `src/${name}.ts`]));
}

/**
 * The faces share chunks, so that all of them speak of the same records; a kind alone is a file that needs no other. Bundled
 * together each kind would be a chunk of its own, and a file costs a program that imports the domain more than what is in it.
 */
export default defineConfig(({ watch }) => {
  const shared: Options = { format: 'esm', target: 'es2023', dts: false, sourcemap: true };
  return [
    {
      ...shared,
      entry: entries(faces),
      clean: watch ? false : ['!generated/kinds/*'],
      onSuccess: 'tsc -p tsconfig.build.json',
    },
    { ...shared, entry: entries(kinds), outDir: 'dist/generated/kinds', clean: !watch, splitting: false },
  ];
});

import { dirname } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Keeps in one file what every run loads first. A file takes about a millisecond to load however little is in it, and the bundler
 * makes one for each set of later parts that share a module, not knowing that the start has loaded it before any of them. So each
 * part that is asked for later is said to need the start.
 */
export function startTogether(start: string): Plugin {
  return {
    name: 'start-together',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ kind, path, importer, resolveDir }) => {
        if (kind !== 'dynamic-import' || path.startsWith('node:') || !importer.startsWith(dirname(start)))
          return undefined;
        const later = await build.resolve(path, { kind: 'import-statement', importer, resolveDir });
        return later.errors.length > 0 || later.path === start ? undefined : { path: later.path, namespace: 'later' };
      });
      build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
        contents: `import ${JSON.stringify(start)};\nexport * from ${JSON.stringify(path)};\n`,
        resolveDir: dirname(path),
      }));
    },
  };
}

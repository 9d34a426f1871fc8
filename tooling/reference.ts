/**
 * Writes the reference of the packages that developers import, from their docstrings: the folder `reference/`, which the site
 * serves under `/developers`.
 */
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { takeInlineScriptsOut } from './inline-scripts.ts';

const packages = ['domain', 'analysis', 'search', 'charts', 'client'];
const out = join(import.meta.dirname, 'reference');

/** The typefaces of the site, which the reference is set in too. */
const typefaces = ['source-serif-4', 'inter'];
const ofSite = createRequire(join(import.meta.dirname, '../apps/web/package.json'));

function field(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined;
}

/** The declarations of a package's entries; of those that stand for many alike, none. */
function entryPointsOf(name: string): readonly string[] {
  const folder = join(import.meta.dirname, '../packages', name);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(field(manifest, 'exports') ?? {}).flatMap(([path, target]) => {
    const types = field(target, 'types');
    return typeof types === 'string' && !path.includes('*') ? [join(folder, types)] : [];
  });
}

const app = await Application.bootstrap({
  name: 'Acquis for developers',
  entryPoints: packages.flatMap(entryPointsOf),
  tsconfig: join(import.meta.dirname, 'tsconfig.reference.json'),
  readme: join(import.meta.dirname, 'reference.md'),
  customCss: join(import.meta.dirname, 'reference.css'),
  favicon: join(import.meta.dirname, '../apps/web/public/favicon.svg'),
  navigationLinks: { '← Acquis': '/', 'Data and API': '/data' },
  disableSources: true,
  excludeExternals: true,
  githubPages: false,
  hideGenerator: true,
  sort: ['kind', 'alphabetical'],
  validation: { notExported: false, invalidLink: true, notDocumented: false },
  logLevel: 'Warn',
});
const project = await app.convert();
if (!project) throw new Error('the reference could not be made: see above');
for (const entry of project.children ?? []) entry.name = entry.name.replace(/^(\w+)\/dist/, '@acquis/$1');

rmSync(out, { recursive: true, force: true });
await app.generateDocs(project, out);
takeInlineScriptsOut(out);
for (const name of typefaces)
  copyFileSync(
    ofSite.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`),
    join(out, 'assets', `${name}.woff2`),
  );
if (app.logger.hasErrors()) throw new Error('the reference is incomplete: see above');

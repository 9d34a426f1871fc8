import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others that stands in `node_modules`. */
export interface Installed {
  readonly name: string;
  /** As its manifest says it, an SPDX expression where it is right; undefined where it says nothing. */
  readonly licence: string | undefined;
  /** Whether it is made for one system or processor only, and so is not installed everywhere. */
  readonly ofOneSystem: boolean;
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)).map((within) => join(name, within)) : [name],
  );
}

function read(manifest: string): Installed {
  const { name, license, licenses, os, cpu } = JSON.parse(readFileSync(manifest, 'utf8'));
  const [old] = Array.isArray(licenses) ? licenses : [];
  const licence = typeof license === 'string' ? license : (license?.type ?? old?.type);
  return { name, licence, ofOneSystem: os !== undefined || cpu !== undefined };
}

/** The names of what is locked: the store may hold what an earlier installation left. */
function locked(repository: string): ReadonlySet<string> {
  const lock = readFileSync(join(repository, 'pnpm-lock.yaml'), 'utf8');
  return new Set([...lock.matchAll(/^ {2}'?(@?[^@'\s]+)@[^\n]+:$/gm)].map(([, name = '']) => name));
}

/** Every package of others that is locked and stands in the store of a repository, by name, each once whatever its versions. */
export function installed(repository: string): readonly Installed[] {
  const wanted = locked(repository);
  const store = join(repository, 'node_modules/.pnpm');
  const found = readdirSync(store)
    .map((entry) => join(store, entry, 'node_modules'))
    .filter((folder) => existsSync(folder) && !folder.endsWith(join('.pnpm', 'node_modules', 'node_modules')))
    .flatMap((folder) => foldersIn(folder).map((name) => join(folder, name, 'package.json')))
    .filter((manifest) => existsSync(manifest))
    .map(read)
    .filter(({ name }) => wanted.has(name));
  const byName = new Map(found.map((each) => [each.name, each]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

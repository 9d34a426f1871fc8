import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './run.ts';

/** What each workspace may import by name: itself, as its users do, and what lies before it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': ['@acquis/domain'],
  'packages/charts': ['@acquis/charts', '@acquis/domain'],
  'packages/search': ['@acquis/search', '@acquis/domain'],
  'packages/analysis': ['@acquis/analysis', '@acquis/domain'],
  'packages/client': ['@acquis/client'],
  tooling: [],
  'packages/mcp': ['@acquis/mcp', '@acquis/analysis', '@acquis/domain', '@acquis/search'],
  'apps/api': ['@acquis/analysis', '@acquis/charts', '@acquis/domain', '@acquis/mcp', '@acquis/search'],
  'apps/tui': [
    '@acquis/analysis',
    '@acquis/charts',
    '@acquis/client',
    '@acquis/domain',
    '@acquis/mcp',
    '@acquis/search',
  ],
  'apps/web': ['@acquis/analysis', '@acquis/charts', '@acquis/domain', '@acquis/search'],
};

const generatedFolders = new Set(['node_modules', 'dist', '.next', 'generated']);

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (generatedFolders.has(name)) return [];
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function imports(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const statements = /^(?:import|export|\}).*?from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm;
  return [...text.matchAll(statements)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

function exportsOf(workspace: string): readonly string[] {
  const { name, exports } = JSON.parse(readFileSync(join(repository, workspace, 'package.json'), 'utf8'));
  return Object.keys(exports ?? {}).map((entry) => name + entry.slice(1));
}

const packages = [
  'packages/domain',
  'packages/charts',
  'packages/search',
  'packages/analysis',
  'packages/mcp',
  'packages/client',
];
const entries = packages.flatMap(exportsOf);

describe.each(Object.entries(allowed))('%s', (workspace, may) => {
  const files = sources(join(repository, workspace)).map((path) => ({
    path: relative(repository, path),
    imported: imports(path),
  }));

  it('has sources to look at', () => {
    expect(files.length).toBeGreaterThan(2);
  });

  it('imports other workspaces only along the arrows, and only what they export', () => {
    const wrong = files.flatMap(({ path, imported }) =>
      imported
        .filter((specifier) => specifier.startsWith('@acquis/'))
        .filter(
          (specifier) =>
            !may.some((name) => specifier === name || specifier.startsWith(`${name}/`)) || !entries.includes(specifier),
        )
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches into no other workspace by path, but for how benchmarks measure and tell', () => {
    const within = [workspace, 'scripts/bench'].map((folder) => join(repository, folder));
    const wrong = files.flatMap(({ path, imported }) =>
      imported
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => {
          const target = resolve(repository, path, '..', specifier);
          return !within.some((folder) => target.startsWith(folder));
        })
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the domain', () => {
  it('imports nothing but zod at run time', () => {
    const foreign = sources(join(repository, 'packages/domain/src'))
      .filter((path) => !/\.test(-d)?\.ts$/.test(path))
      .flatMap(imports)
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('@acquis/'));
    expect(new Set(foreign)).toEqual(new Set(['zod']));
  });
});

describe('the analysis', () => {
  it('runs in browsers and workers: only its import knows of Node', () => {
    const folder = join(repository, 'packages/analysis/src');
    const onNode = sources(folder)
      .filter((path) => !/\.test\.ts$/.test(path) && !/^import[./]/.test(relative(folder, path)))
      .filter((path) => imports(path).some((specifier) => /^node:|\/import(\/|\.js$)/.test(specifier)));
    expect(onNode).toEqual([]);
  });
});

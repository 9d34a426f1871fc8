import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { build, generateCommitted, root } from './build.ts';
import { dataOf, readTexts } from './files.ts';
import { parseData } from './parse.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'acquis-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

function builtFrom(texts: Record<string, string>, name: string): Record<string, string> {
  const into = join(folder, name);
  const data = dataOf(texts);
  build(data, parseData(data).valid, into);
  const files = readdirSync(into, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(into.length), readFileSync(path, 'utf8')]),
  );
}

test('building twice, with the files read in another order, gives byte-identical output', () => {
  const texts = readTexts();
  const first = builtFrom(texts, 'first');
  const second = builtFrom(Object.fromEntries(Object.entries(texts).reverse()), 'second');
  expect(Object.keys(first).length).toBeGreaterThan(20);
  expect(second).toEqual(first);
});

test('the generated files that are committed are those the data give', () => {
  const stale = Object.entries(generateCommitted()).filter(
    ([path, text]) => readFileSync(join(root, path), 'utf8') !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindNames } from '../src/generated/kind-names.ts';
import { root } from './build.ts';
import { dataOf } from './files.ts';
import { parseData } from './parse.ts';

/** The example under a heading of a page: its path in the data folder and its text. */
function example(page: string, heading: string): { path: string; text: string } {
  const text = page.split(`## ${heading}\n`)[1]?.split('```yaml\n')[1]?.split('```')[0] ?? '';
  return { path: /^# data\/(\S+)/.exec(text)?.[1] ?? '', text };
}

/** What the schemas find in an example; that it is itself a new record is no fault. */
function faults({ path, text }: { path: string; text: string }): string[] {
  const { problems } = parseData(dataOf({ [path]: text }));
  return problems.filter(({ field }) => field !== 'id').map(({ found, expected }) => `${found}: ${expected}`);
}

test.each(kindNames)('the guide to %s has a good example that fits the schema and a bad one that does not', (kind) => {
  const page = readFileSync(join(root, `docs/data-guide/${kind}.md`), 'utf8');
  const [good, bad] = [example(page, 'Good'), example(page, 'Bad')];
  expect(good.path).toMatch(new RegExp(`^${kind}/.+\\.yaml$`));
  expect(bad.path).toBe(good.path);
  expect(faults(good)).toEqual([]);
  expect(faults(bad)).not.toEqual([]);
});

test('editors find a schema for every kind, for votes and for exceptions', () => {
  const settings: unknown = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  const wired = Object.keys(Object(Object(settings)['yaml.schemas'])).sort();
  expect(wired).toEqual(
    [...kindNames, 'votes', 'exceptions'].map((name) => `./packages/domain/schemas/${name}.json`).sort(),
  );
});

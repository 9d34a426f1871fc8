import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolve } from '../host/resolve';
import { storyAt, storyHeads, storyPath } from './stories';

const folder = new URL('../components/stories/texts/', import.meta.url);
const texts = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** The words of a text between its tags, without what is put in from the record. */
function prose(source: string): string {
  const blocks = source.match(/<>[\s\S]*?<\/>/g) ?? [];
  return blocks
    .map((block) => {
      let depth = 0;
      const plain = [...block].filter((character) => {
        if (character === '{') depth += 1;
        const inside = depth > 0;
        if (character === '}') depth -= 1;
        return !inside;
      });
      return plain.join('').replace(/<[^>]*>/g, ' ');
    })
    .join(' ');
}

describe.each(texts)('the text %s', (_, source) => {
  test('types no number and no date: they come from the record', () => {
    expect(prose(source).length).toBeGreaterThan(1000);
    expect(prose(source).match(/\S*\d\S*/g) ?? []).toEqual([]);
  });

  test('sends its readers only to pages there are', () => {
    const paths = [...source.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths)
      expect(resolve(new URL(path, 'http://site.invalid'), { today: '2026-11-24', set: false })).toMatchObject({
        kind: 'page',
        status: 200,
      });
  });
});

test('every story has an address of its own that leads to it', () => {
  for (const head of storyHeads) {
    expect(storyAt(storyPath(head.slug))).toBe(head);
    const url = new URL(storyPath(head.slug), 'http://site.invalid');
    expect(resolve(url, { today: '2026-11-24', set: false })).toMatchObject({ status: 200 });
  }
  expect(storyAt('/stories/nothing')).toBeUndefined();
  expect(texts).toHaveLength(storyHeads.length);
});

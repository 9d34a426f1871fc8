import { acquis } from '@acquis/domain';
import { search } from '@acquis/search';
import { describe, expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

describe('a text with highlights', () => {
  test('is divided at them', () => {
    const highlights = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ];
    expect(passagesOf({ text: 'one two three', highlights })).toEqual([
      { text: 'one', marked: true, start: 0 },
      { text: ' ', marked: false, start: 3 },
      { text: 'two', marked: true, start: 4 },
      { text: ' three', marked: false, start: 7 },
    ]);
  });

  test('loses nothing, and what is marked is what the search highlighted', () => {
    for (const { snippet } of search(acquis.at('2026-11-24'), { q: 'open-ended working group on security', limit: 40 })
      .hits) {
      const passages = passagesOf(snippet);
      expect(passages.map(({ text }) => text).join('')).toBe(snippet.text);
      expect(passages.filter(({ marked }) => marked)).toHaveLength(snippet.highlights.length);
    }
  });
});

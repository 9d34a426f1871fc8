import { expect, it } from 'vitest';
import { analyse } from './analysis.js';
import { createDictionary } from './names/dictionary.js';
import { snippetOf } from './snippet.js';

const read = (text: string) => analyse(text, createDictionary(), true);
const termsIn = (text: string) =>
  read(text)
    .map(({ term }) => term)
    .join(' ');

it('the passage with the most terms is chosen, the earlier of two, and its terms are marked', () => {
  const { text, highlights } = snippetOf(
    ['Nothing to see in here', 'The group met in New York', 'The group voted in New York'],
    new Set(['group', 'vot']),
    termsIn,
    read,
  );
  expect(text).toBe('The group voted in New York');
  expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['group', 'voted']);
});

it('a long passage is cut around what was found, at words, with the cut marked', () => {
  const long = `${'word '.repeat(100)}directory ${'word '.repeat(100)}end`;
  const { text, highlights } = snippetOf([long], new Set(['directori']), termsIn, read);
  expect(text.length).toBeLessThan(260);
  expect(text).toMatch(/^…word.*word…$/);
  expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['directory']);
});

it('a code by itself is no passage where there is prose', () => {
  const passages = ['A/RES/78/237', 'It was adopted in December as resolution 78/237'];
  expect(snippetOf(passages, new Set(['237']), termsIn, read).text).toBe(passages[1]);
});

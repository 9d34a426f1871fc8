import { expect, test } from 'vitest';
import { signpostsFor } from './signposts.ts';

const paths = (text: string) => signpostsFor(text).map(({ path }) => path);

test('a question leads to the page that answers it', () => {
  expect(paths('Who objected to which NGOs?')).toEqual(['/participation#objections']);
  expect(paths('who voted yes on both texts of 2023')).toEqual(['/explore/movement']);
  expect(paths('who votes like Singapore')).toEqual(['/explore/agreement']);
});

test('a single word is no question, and other words lead nowhere', () => {
  for (const text of ['next', 'points of contact', '']) expect(paths(text)).toEqual([]);
});

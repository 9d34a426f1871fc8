import { expect, test } from 'vitest';
import { pagesNear } from './pages-near.ts';

test('few pages are all linked', () => {
  expect(pagesNear(1, 1)).toEqual([1]);
  expect(pagesNear(3, 5)).toEqual([1, 2, 3, 4, 5]);
});

test('of many pages the ends and the neighbours are linked, and what is left out is marked', () => {
  expect(pagesNear(10, 40)).toEqual([1, null, 8, 9, 10, 11, 12, null, 40]);
});

test('a gap never stands for a single page', () => {
  expect(pagesNear(5, 40)).toEqual([1, 2, 3, 4, 5, 6, 7, null, 40]);
  expect(pagesNear(36, 40)).toEqual([1, null, 34, 35, 36, 37, 38, 39, 40]);
});

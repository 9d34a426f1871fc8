import { expect, test } from 'vitest';
import { indexInFigures } from './index-in-figures.js';

test('an index short of one never reads as one, nor one short of minus one as minus one', () => {
  expect([0.996, 0.9996, 1].map((index) => indexInFigures(index, 2))).toEqual(['0.99', '0.99', '1.00']);
  expect([0.9996, -0.9996, -0.665].map((index) => indexInFigures(index))).toEqual(['0.999', '−0.999', '−0.665']);
});

import { expect, it } from 'vitest';
import { ordinal } from './ordinal.js';

it('names the numbers of the treaties in words, and higher ones in figures', () => {
  expect([1, 5, 12, 13, 19, 20, 30, 40, 90, 42, 99, 120].map(ordinal)).toEqual([
    'first',
    'fifth',
    'twelfth',
    'thirteenth',
    'nineteenth',
    'twentieth',
    'thirtieth',
    'fortieth',
    'ninetieth',
    'forty-second',
    'ninety-ninth',
    'number 120',
  ]);
});

import { expect, test } from 'vitest';
import { acquis } from '../index.js';
import { inNameOrder } from './name-order.js';

const view = acquis.at('2026-11-24');

test('states are in the order of their names, not of their codes, and accents change nothing', () => {
  expect(inNameOrder('states', ['che', 'chn', 'deu', 'dnk', 'esp', 'can'], view)).toEqual([
    'can',
    'chn',
    'dnk',
    'deu',
    'esp',
    'che',
  ]);
  expect(inNameOrder('states', ['hrv', 'civ', 'cri'], view)).toEqual(['cri', 'civ', 'hrv']);
});

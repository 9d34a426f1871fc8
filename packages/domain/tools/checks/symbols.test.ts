import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { symbols } from './symbols.ts';

const problems = (symbol: string) => found(symbols, { 'decisions/2026/x.yaml': { symbol } });

test.each([
  'A/RES/81/12',
  'A/DEC/81/512',
  'A/RES/3314(XXIX)',
  'A/RES/ES-11/1',
  'CCW/MSP/2025/11',
  'Decision (EU) 2025/1',
])('%s is a symbol of a text adopted', (symbol) => {
  expect(problems(symbol)).toEqual([]);
});

test.each(['A/RES/81-12', 'A/RES/81', 'A/RES/81/12/3', 'A/DEC 81/512'])('%s is told as mistyped', (symbol) => {
  expect(problems(symbol)).toEqual([`decisions/2026/x.yaml symbol: the symbol ${symbol}`]);
});

test.each(['A/C.1/81/L.52', 'A/C.1/81/L.52/Rev.1', 'A/AC.292/2026/CRP.1'])('%s is told as a draft', (symbol) => {
  expect(problems(symbol)).toEqual([`decisions/2026/x.yaml symbol: the symbol of a draft, ${symbol}`]);
});

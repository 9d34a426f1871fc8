import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { filing } from './filing.ts';

const decision = { symbol: 'A/RES/78/237', on: '2023-12-22' };

test('a decision named by symbol and stage in the folder of its year is well filed', () => {
  expect(found(filing, { 'decisions/2023/a-res-78-237-plenary.yaml': decision })).toEqual([]);
});

test('a decision in the folder of another year is misfiled', () => {
  expect(found(filing, { 'decisions/2022/a-res-78-237-plenary.yaml': decision })).toEqual([
    'decisions/2022/a-res-78-237-plenary.yaml: the file in this folder',
  ]);
});

test('a decision whose name is not its symbol and stage is reported', () => {
  expect(found(filing, { 'decisions/2023/a-res-78-237-committee.yaml': decision })).toHaveLength(1);
});

test('an id that is not lower-case kebab is reported', () => {
  expect(found(filing, { 'bodies/First_Committee.yaml': {} })).toEqual([
    'bodies/First_Committee.yaml: the file name "First_Committee"',
  ]);
});

test('two files that hold the same id in one collection are reported once', () => {
  expect(found(filing, { 'documents/2020/x.yaml': { on: '2020' }, 'documents/2021/x.yaml': { on: '2021' } })).toEqual([
    'documents/2021/x.yaml: a second record "x"',
  ]);
});

test('an undated document lies in the folder for undated ones', () => {
  expect(found(filing, { 'documents/undated/x.yaml': {} })).toEqual([]);
});

test('a file that is neither record nor table is reported', () => {
  expect(found(filing, { 'bodies/x.yml': '', 'README.md': '' })).toEqual(['bodies/x.yml: a file of another kind']);
});

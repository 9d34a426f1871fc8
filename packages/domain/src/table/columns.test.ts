import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnNames, columnsOf } from './columns.js';
import { valueAt } from './value-at.js';

const schema = z.object({
  id: z.string(),
  tally: z.object({ yes: z.int() }).nullable().default(null),
  names: z.array(z.string()).default([]),
  steps: z.array(z.object({ on: z.string(), by: z.array(z.string()) })).nullable(),
  notes: z.record(z.string(), z.string()),
});

test('objects are flattened, also those of a list and those that may be absent', () => {
  expect(columnNames(schema)).toEqual(['id', 'tally.yes', 'names', 'steps.on', 'steps.by', 'notes']);
});

test('a column says whether its cells hold lists and whether they may be empty', () => {
  const kinds = columnsOf(schema).map(({ name, list, optional }) => [name, list, optional]);
  expect(kinds).toEqual([
    ['id', false, false],
    ['tally.yes', false, true],
    ['names', true, true],
    ['steps.on', true, true],
    ['steps.by', true, true],
    ['notes', false, false],
  ]);
});

test('a field of a list has a value for each element, and nothing is found in what is absent', () => {
  const record = {
    tally: null,
    steps: [
      { on: '2020', by: ['a', 'b'] },
      { on: '2021', by: [] },
    ],
  };
  expect(valueAt(record, ['steps', 'on'])).toEqual(['2020', '2021']);
  expect(valueAt(record, ['steps', 'by'])).toEqual([['a', 'b'], []]);
  expect(valueAt(record, ['tally', 'yes'])).toBeNull();
  expect(valueAt(record, ['constructor', 'name'])).toBeNull();
});

import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';
import { namedRows } from './named-rows.js';

test('records stand in the order of their names, not of their ids', () => {
  const rows = namedRows('states', ['dza', 'ago', 'che'], acquis.at('2026-11-24'));
  expect(rows.map(({ text }) => text)).toEqual(['Algeria', 'Angola', 'Switzerland']);
  expect(rows[0]?.reference).toEqual({ collection: 'states', id: 'dza' });
});

import { expect, test } from 'vitest';
import { withoutExceptions } from './exceptions.ts';
import type { Problem } from './problem.ts';
import { data } from './testing/fixture.ts';

const problem: Problem = {
  check: 'totals',
  path: 'bodies/x.yaml',
  field: 'title',
  line: 1,
  column: 1,
  found: 'a',
  expected: 'b',
  mend: 'c',
};
const exception = (more: string) =>
  data({
    'exceptions.yaml': `- check: totals\n  path: bodies/x.yaml\n${more}  reason: It is right.\n  source: not-yet-checked\n`,
  });

test('a known breach is no problem', () => {
  expect(withoutExceptions(exception(''), [problem])).toEqual([]);
  expect(withoutExceptions(exception('  field: title\n'), [problem])).toEqual([]);
});

test('an exception for another field leaves the problem and is one itself', () => {
  expect(withoutExceptions(exception('  field: summary\n'), [problem]).map(({ check }) => check)).toEqual([
    'totals',
    'exceptions',
  ]);
});

test('an exception that no longer applies is a problem', () => {
  expect(withoutExceptions(exception(''), [])).toMatchObject([
    { check: 'exceptions', path: 'exceptions.yaml', line: 1 },
  ]);
});

test('an exception without a reason is a problem', () => {
  const unreasoned = data({ 'exceptions.yaml': '- check: totals\n  path: bodies/x.yaml\n  source: not-yet-checked\n' });
  expect(withoutExceptions(unreasoned, [problem]).map(({ found }) => found)).toEqual(['a', 'no 0.reason']);
});

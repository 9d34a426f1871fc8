import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepUpTo } from './kept.js';

test('what is kept never takes more room than there is', () => {
  const things = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), bytes: fc.nat(60) }));
  fc.assert(
    fc.property(things, (set) => {
      const kept = keepUpTo<number>(100);
      for (const { key, bytes } of set) kept.set(key, bytes, bytes);
      const used = ['a', 'b', 'c', 'd', 'e'].reduce((sum, key) => sum + (kept.get(key) ?? 0), 0);
      expect(used).toBeLessThanOrEqual(100);
    }),
  );
});

test('what was asked for last stays longest', () => {
  const kept = keepUpTo<string>(2);
  kept.set('a', 'A', 1);
  kept.set('b', 'B', 1);
  kept.get('a');
  kept.set('c', 'C', 1);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['A', undefined, 'C']);
});

test('a thing larger than the whole room is not kept, nor is what it was to replace', () => {
  const kept = keepUpTo<string>(2);
  kept.set('a', 'A', 1);
  kept.set('a', 'AAA', 3);
  expect(kept.get('a')).toBeUndefined();
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortened, valueAt } from './part-of-record.js';

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.integer(),
    fc.array(tie('any'), { maxLength: 40, size: 'max' }),
    fc.dictionary(fc.constantFrom('one', 'two', 'three'), tie('any')),
  ),
})).any;

it('cuts no list, at any depth, without naming the path at which the whole of it stands', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 5 }), (entries) => {
      const record = { list: entries };
      for (const [index, entry] of entries.entries()) {
        const { value: shown, trimmed } = shortened(entry, `list.${index}`);
        expect(Array.isArray(shown)).toBe(Array.isArray(entry));
        if (trimmed.length === 0) expect(shown).toEqual(entry);
        for (const { field, total } of trimmed) expect(valueAt(record, field)).toHaveLength(total);
      }
    }),
    { numRuns: 200 },
  );
});

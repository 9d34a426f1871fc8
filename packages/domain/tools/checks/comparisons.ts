import type { Finding } from '../problem.ts';
import type { Check } from './context.ts';

/** Every row of a comparison has a value for each column and for nothing else. */
export const comparisons: Check = {
  name: 'comparisons',
  why: 'A comparison with a gap that nobody stated reads as if there were nothing to say.',
  check: ({ records, at }) =>
    records.comparisons.flatMap(({ id, columns, rows }) => {
      const keys = columns.map(({ key }) => key);
      return rows.flatMap(({ criterion, values }, index): Finding[] => {
        const missing = keys.filter((key) => !Object.hasOwn(values, key));
        const extra = Object.keys(values).filter((key) => !keys.includes(key));
        if (missing.length === 0 && extra.length === 0) return [];
        return [
          at({ collection: 'comparisons', id }, ['rows', index, 'values'], {
            found: `"${criterion}" ${missing.length > 0 ? `without ${missing.join(', ')}` : `with ${extra.join(', ')}`}`,
            expected: `a value for each of ${keys.join(', ')}`,
            mend: 'Add what is missing (write "unknown" where no source says), remove what has no column.',
          }),
        ];
      });
    }),
};

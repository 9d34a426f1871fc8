import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entries } from '../test/record.js';
import { indexOf } from './index-of.js';
import { readQuery } from './query.js';
import { withTerms } from './retrieval.js';

const index = indexOf(entries);
const words = fc
  .array(fc.constantFrom(...entries.flatMap(({ title }) => title.split(/\s+/))), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '));

it('every record with the rarest term of a query is found, and what is found has terms of it', () => {
  fc.assert(
    fc.property(words, (q) => {
      const { terms } = readQuery(q, index);
      const found = withTerms(index, terms);
      const [rarest] = terms;
      if (rarest?.readings.size === 1) expect(found.size).toBeGreaterThanOrEqual(rarest.count);
      const readings = new Set(terms.flatMap((term) => [...term.readings.keys()]));
      for (const record of found.values()) {
        expect(record.terms.length).toBeGreaterThan(0);
        expect(record.terms.every((term) => readings.has(term))).toBe(true);
        expect(new Set(record.terms).size).toBe(record.terms.length);
      }
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetCounts, type Item, narrowed } from './listing.js';

const possible = ['x', 'y', 'z'];
const values = fc.subarray(possible);
const items = fc
  .array(fc.record({ track: values, stage: values }))
  .map((list) => list.map((each, index): Item => ({ id: `${index}`, key: '', json: '', values: each })));
const wanted = fc.record({ track: values, stage: values });

test('an item passes where it has a wanted value in every facet that names any', () => {
  fc.assert(
    fc.property(items, wanted, (all, filter) => {
      const passes = (item: Item) =>
        Object.entries(filter).every(
          ([name, any]) => any.length === 0 || any.some((value) => item.values[name]?.includes(value)),
        );
      expect(narrowed(all, filter)).toEqual(all.filter(passes));
    }),
  );
});

test('a count is the length of the list with that value alone in its facet and the other filters kept', () => {
  fc.assert(
    fc.property(items, wanted, (all, filter) => {
      const counts = facetCounts(all, filter, [{ name: 'track', possible }]);
      for (const value of possible) {
        expect(counts.track?.[value]).toBe(narrowed(all, { ...filter, track: [value] }).length);
      }
    }),
  );
});

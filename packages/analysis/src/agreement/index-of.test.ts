import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeIn, lijphart, scottsPi } from './index-of.js';

const tables = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 9, maxLength: 9 })
  .filter((table) => table.some((count) => count > 0));

const transposed = (table: readonly number[]) => [0, 3, 6, 1, 4, 7, 2, 5, 8].map((place) => table[place] ?? 0);

describe('the index of agreement', () => {
  it('lies between 0 and 1, and is the same both ways round', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const index = lijphart(alikeIn(table));
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1);
        expect(lijphart(alikeIn(transposed(table)))).toBe(index);
      }),
    );
  });

  it('counts a vote alike as 1, one step apart as a half, opposite as 0', () => {
    expect(lijphart({ same: 2, oneStep: 1, opposite: 1 })).toBe(2.5 / 4);
    expect(lijphart({ same: 0, oneStep: 0, opposite: 3 })).toBe(0);
  });
});

describe("Scott's pi", () => {
  it('is at most 1, at least -1, the same both ways round, and below the index wherever that is below 1', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const corrected = scottsPi(table);
        if (corrected === null) return;
        const index = lijphart(alikeIn(table));
        expect(corrected).toBeLessThanOrEqual(index + 1e-12);
        expect(corrected).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(scottsPi(transposed(table))).toBeCloseTo(corrected, 12);
      }),
    );
  });

  it('is the unweighted coefficient where nobody abstains', () => {
    const [both, mixed, neither] = [20, 5, 15];
    const yes = (2 * both + 2 * mixed) / (2 * (both + 2 * mixed + neither));
    const expected = yes ** 2 + (1 - yes) ** 2;
    const observed = (both + neither) / (both + 2 * mixed + neither);
    expect(scottsPi([both, mixed, 0, mixed, neither, 0, 0, 0, 0])).toBeCloseTo(
      (observed - expected) / (1 - expected),
      12,
    );
  });

  it('is not defined where both voted one and the same way throughout', () => {
    expect(scottsPi([12, 0, 0, 0, 0, 0, 0, 0, 0])).toBeNull();
    expect(scottsPi([0, 0, 0, 0, 0, 0, 0, 0, 0])).toBeNull();
  });
});

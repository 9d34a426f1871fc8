import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classicalScaling } from './scaling.js';

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
const planes = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 12 });

type Point = { readonly x: number; readonly y: number };

const squared = (points: readonly Point[]) => (a: number, b: number) => {
  const [one, other] = [points[a], points[b]];
  return one && other ? (one.x - other.x) ** 2 + (one.y - other.y) ** 2 : Number.NaN;
};

describe('classical scaling', () => {
  it('gives back the distances of points on a plane, and then explains all of them', () => {
    fc.assert(
      fc.property(planes, (points) => {
        const found = classicalScaling(points.length, squared(points));
        const [before, after] = [squared(points), squared(found.points)];
        points.forEach((_, a) => {
          points.forEach((__, b) => {
            expect(Math.abs(Math.sqrt(after(a, b)) - Math.sqrt(before(a, b)))).toBeLessThan(1e-4);
          });
        });
        const spread = points.some((_, a) => before(0, a) > 1e-3);
        if (spread) expect(found.explained[0] + found.explained[1]).toBeCloseTo(1, 6);
      }),
    );
  });

  it('puts the middle at 0 and, on each axis, what lies farthest from it on the positive side', () => {
    fc.assert(
      fc.property(planes, (points) => {
        const found = classicalScaling(points.length, squared(points)).points;
        for (const axis of ['x', 'y'] as const) {
          const values = found.map((point) => point[axis]);
          expect(Math.abs(values.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-4);
          expect(Math.max(...values)).toBeGreaterThanOrEqual(-Math.min(...values));
        }
      }),
    );
  });

  it('finds more along the first axis than along the second', () => {
    const line = [0, 1, 2, 3].map((x) => ({ x: 4 * x, y: x % 2 }));
    const [first, second] = classicalScaling(line.length, squared(line)).explained;
    expect(first).toBeGreaterThan(second);
  });
});

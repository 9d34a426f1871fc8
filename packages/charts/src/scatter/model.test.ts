import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scatter } from './model.js';

const size = { width: 720, height: 480 };
const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
const points = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1 }),
    label: fc.string({ minLength: 3, maxLength: 3 }),
    x: coordinate,
    y: coordinate,
  }),
  { selector: ({ key }) => key, minLength: 2, maxLength: 60 },
);

test('every point is drawn, inside the drawing', () => {
  fc.assert(
    fc.property(points, (given) => {
      const placed = scatter(given, size);
      expect(placed.map(({ key }) => key)).toEqual(given.map(({ key }) => key));
      for (const { left, top } of placed) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(1);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('distances on the drawing are true to those given, by one scale for both axes', () => {
  const corners = [
    [0, 0],
    [3, 0],
    [0, 4],
  ].map(([x = 0, y = 0], index) => ({ key: String(index), label: 'abc', x, y }));
  const [a, b, c] = scatter(corners, size).map(({ left, top }) => ({ x: left * size.width, y: top * size.height }));
  const distance = (p = { x: 0, y: 0 }, q = { x: 0, y: 0 }) => Math.hypot(p.x - q.x, p.y - q.y);
  expect(distance(a, b) / distance(a, c)).toBeCloseTo(3 / 4);
  expect(distance(b, c) / distance(a, c)).toBeCloseTo(5 / 4);
});

test('of many points in one place two bear a label, one to either side', () => {
  const same = ['usa', 'isr', 'can', 'gbr'].map((key) => ({ key, label: key, x: 0, y: 0 }));
  const labelled = scatter([...same, { key: 'far', label: 'far', x: 1, y: 1 }], size).filter((point) => point.labelled);
  expect(labelled.map(({ key, before }) => [key, before])).toEqual([
    ['usa', false],
    ['isr', true],
    ['far', false],
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelAt, scatter } from './model.js';

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
    { examples: [[[0, 5e-324].map((x) => ({ key: String(x), label: 'abc', x, y: -x }))]] },
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

test('of many points in one place four bear a label, one to each side', () => {
  const same = ['usa', 'isr', 'can', 'gbr', 'fra'].map((key) => ({ key, label: key, x: 0, y: 0 }));
  const corners = [
    { key: 'a', label: 'a', x: -1, y: -1 },
    { key: 'b', label: 'b', x: 1, y: 1 },
  ];
  const labelled = scatter([...same, ...corners], size).filter((point) => point.labelled && point.label.length > 1);
  expect(labelled.map(({ key, side }) => [key, side])).toEqual([
    ['usa', 'after'],
    ['isr', 'before'],
    ['can', 'above'],
    ['gbr', 'below'],
  ]);
});

test('no label stands over a mark or another label', () => {
  fc.assert(
    fc.property(points, (given) => {
      const placed = scatter(given, size).map((point) => ({
        ...point,
        x: point.left * size.width,
        y: point.top * size.height,
      }));
      const boxes = placed
        .filter(({ labelled }) => labelled)
        .map(({ key, x, y, side }) => {
          const { dx, dy, anchor } = labelAt[side];
          const left = x + dx - (anchor === 'end' ? 20 : anchor === 'middle' ? 10 : 0);
          return { key, left, right: left + 20, top: y + dy - 8, bottom: y + dy };
        });
      for (const box of boxes) {
        for (const other of boxes)
          if (other !== box)
            expect(
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
            ).toBe(true);
        for (const { x, y } of placed)
          expect(x + 4 <= box.left || x - 4 >= box.right || y + 4 <= box.top || y - 4 >= box.bottom).toBe(true);
      }
    }),
  );
});

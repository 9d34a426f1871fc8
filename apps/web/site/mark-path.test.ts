import { expect, test } from 'vitest';
import { type MarkShape, markPath } from './mark-path';

const shapes: readonly MarkShape[] = ['disc', 'triangle', 'half-disc', 'ring', 'cross'];

test('each shape is an outline of its own that closes, so that many may share a path', () => {
  const outlines = shapes.map((shape) => markPath(shape, 5, 5, 4));
  expect(new Set(outlines).size).toBe(shapes.length);
  for (const outline of outlines) expect(outline).toMatch(/^M.*Z$/);
});

test('a half disc is a disc without the right half of its middle', () => {
  expect(markPath('half-disc', 5, 5, 4)).toBe('M1 5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM5 2.2a2.8 2.8 0 0 1 0 5.6Z');
});

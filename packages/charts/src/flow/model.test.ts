import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowChart } from './model.js';

const order = ['yes', 'no', 'abstain'];
const flows = fc.array(
  fc.record({
    from: fc.constantFrom(...order),
    to: fc.constantFrom(...order),
    count: fc.integer({ min: 0, max: 120 }),
  }),
);

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

test('nobody is lost: both columns and the bands add up to everybody', () => {
  fc.assert(
    fc.property(flows, (counts) => {
      const { left, right, bands } = flowChart(counts, order);
      for (const part of [left, right, bands]) expect(sum(part)).toBe(sum(counts));
    }),
  );
});

test('heights are true to counts, and standings do not overlap', () => {
  fc.assert(
    fc.property(flows, (counts) => {
      const { left, right, height } = flowChart(counts, order);
      for (const nodes of [left, right])
        for (const [index, node] of nodes.entries()) {
          const [first] = left;
          if (first) expect(node.height / node.count).toBeCloseTo(first.height / first.count);
          expect(node.top).toBeGreaterThanOrEqual((nodes[index - 1]?.top ?? 0) + (nodes[index - 1]?.height ?? 0));
          expect(node.top + node.height).toBeLessThanOrEqual(height + 0.01);
        }
    }),
  );
});

test('the order of what is given changes nothing', () => {
  fc.assert(
    fc.property(flows, (counts) => {
      expect(flowChart([...counts].reverse(), order)).toEqual(flowChart(counts, order));
    }),
  );
});

import { inquiryProcedure } from '@acquis/domain/rules';
import { describe, expect, test } from 'vitest';
import { procedureLayout, ranksOf } from './procedure-layout';

const procedure = inquiryProcedure();

describe.each([
  [920, false],
  [340, true],
])('%i wide', (width, down) => {
  const { boxes, arrows, height } = procedureLayout(procedure, width, down);

  test('every state has a place within the drawing and no two overlap', () => {
    expect(boxes.map(({ key }) => key)).toEqual(procedure.states.map(({ key }) => key));
    for (const a of boxes) {
      expect([a.x >= -0.1, a.x + a.wide <= width + 0.1, a.y >= 0, a.y + a.high <= height]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      for (const b of boxes)
        if (a !== b)
          expect([a.x + a.wide <= b.x, b.x + b.wide <= a.x, a.y + a.high <= b.y, b.y + b.high <= a.y]).toContain(true);
    }
  });

  test('every step has an arrow with a number of its own, agreed or modelled as in the record', () => {
    expect(arrows.map(({ number, basis }) => [number, basis])).toEqual(
      procedure.transitions.map(({ basis }, index) => [index + 1, basis]),
    );
  });

  test('no number stands on another, nor on a box', () => {
    const radius = 9;
    for (const { number, x, y } of arrows) {
      for (const other of arrows)
        if (other.number > number) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(2 * radius);
      for (const box of boxes) {
        const [dx, dy] = [
          Math.abs(x - box.x - box.wide / 2) - box.wide / 2,
          Math.abs(y - box.y - box.high / 2) - box.high / 2,
        ];
        expect(Math.max(dx, dy)).toBeGreaterThan(radius - 2);
      }
    }
  });
});

test('no step skips a rank on the way ahead', () => {
  const ranks = ranksOf(procedure);
  for (const { from, to } of procedure.transitions)
    expect((ranks.get(to) ?? 0) - (ranks.get(from) ?? 0)).toBeLessThan(2);
});

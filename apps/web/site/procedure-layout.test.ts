import { inquiryProcedure } from '@acquis/domain/rules';
import { describe, expect, test } from 'vitest';
import { procedureLayout, ranksOf } from './procedure-layout';

const procedure = inquiryProcedure();

describe.each([
  [780, false],
  [340, true],
])('%i wide', (width, down) => {
  const { boxes, arrows, wide, high, height } = procedureLayout(procedure, width, down);

  test('every state has a place within the drawing and no two overlap', () => {
    expect(boxes.map(({ key }) => key)).toEqual(procedure.states.map(({ key }) => key));
    for (const a of boxes) {
      expect([a.x >= -0.1, a.x + wide <= width + 0.1, a.y >= 0, a.y + high <= height]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      for (const b of boxes) if (a !== b) expect(Math.abs(a.x - b.x) >= wide || Math.abs(a.y - b.y) >= high).toBe(true);
    }
  });

  test('every step has an arrow with a number of its own, agreed or modelled as in the record', () => {
    expect(arrows.map(({ number, basis }) => [number, basis])).toEqual(
      procedure.transitions.map(({ basis }, index) => [index + 1, basis]),
    );
    const places = arrows.map(({ x, y }) => `${Math.round(x / 8)} ${Math.round(y / 8)}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

test('no step skips a rank on the way ahead', () => {
  const ranks = ranksOf(procedure);
  for (const { from, to } of procedure.transitions)
    expect((ranks.get(to) ?? 0) - (ranks.get(from) ?? 0)).toBeLessThan(2);
});

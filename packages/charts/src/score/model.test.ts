import { acquis, daysBetween } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { score } from './model.js';

const days = ['1999-06-30', '2015-01-01', '2023-12-31', '2026-11-24'];

describe.each(days)('the score on %s', (day) => {
  const view = acquis.at(day);
  const drawn = score(view);

  test('gives every process known on the day one lane', () => {
    const lanes = drawn.lanes.filter(({ reference }) => reference.collection === 'processes');
    expect(lanes.map(({ reference }) => reference.id).sort()).toEqual(
      view.processes
        .all()
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('keeps every bar and mark within the scale', () => {
    for (const { bars, marks, life } of drawn.lanes) {
      for (const { start, length } of [...bars, ...(life ? [life] : [])]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(start + length).toBeLessThanOrEqual(drawn.length);
      }
      for (const { at } of marks) expect(at >= 0 && at <= drawn.length).toBe(true);
    }
  });

  test('draws each decision since 1998 on exactly one lane', () => {
    const drawnIds = drawn.lanes.flatMap(({ marks }) => marks.map(({ reference }) => reference.id));
    const ids = view.decisions.find(({ on }) => on >= '1998').map(({ id }) => id);
    expect(drawnIds.sort()).toEqual(ids.sort());
  });

  test('lets no life run past the day', () => {
    for (const { life } of drawn.lanes) if (life) expect(life.start + life.length - 1).toBeLessThanOrEqual(drawn.day);
  });

  test('has one tick a year, at its first day', () => {
    for (const { year, at } of drawn.years) expect(at).toBe(daysBetween(drawn.from, `${year}-01-01`));
  });
});

test('a track narrows the score to its own lanes', () => {
  const view = acquis.at('2026-11-24');
  const narrowed = score(view, { track: 'cybercrime' });
  expect(narrowed.lanes.length).toBeGreaterThan(0);
  for (const { marks } of narrowed.lanes)
    for (const { reference } of marks) expect(view.decisions.lookup(reference.id)?.tracks).toContain('cybercrime');
});

test('a process concluded by the day no longer lasts', () => {
  const lane = (day: string) => score(acquis.at(day), { process: 'oewg-2021-2025' }).lanes[0];
  expect(lane('2023-12-31')?.life?.lasting).toBe(true);
  expect(lane('2026-11-24')?.life?.lasting).toBe(false);
});

test('a meeting dated only to its year is not drawn as if it lasted that long', () => {
  const bars = score(acquis.at('2026-11-24')).lanes.flatMap((lane) => lane.bars);
  for (const { on, exact } of bars) expect(exact).toBe(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(on));
});

import { acquis } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { box, land } from './land.js';
import { type Layout, layouts } from './layouts.js';
import { places } from './places.js';
import { worldMap } from './world-map.js';

const states = acquis.states.all().map(({ id }) => ({ state: id }));

test('every state of the record has a place on the globe, with what it rests on', () => {
  expect(Object.keys(places).sort()).toEqual(states.map(({ state }) => state).sort());
  for (const { lon, lat, from } of Object.values(places)) {
    expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    expect(Math.abs(lat)).toBeLessThan(75);
    expect(from).toMatch(/\w{4}/);
  }
});

describe.each<Layout>(['wide', 'narrow'])('on %s sheets', (layout) => {
  const { radius, gap } = layouts[layout];
  const { dots, width, height } = worldMap(states, layout);

  test('no dot covers another, and each lies in the box', () => {
    for (const [index, a] of dots.entries()) {
      expect([a.state, a.x >= radius && a.x <= width - radius && a.y >= radius && a.y <= height - radius]).toEqual([
        a.state,
        true,
      ]);
      for (const b of dots.slice(index + 1)) {
        expect([a.state, b.state, Math.hypot(a.x - b.x, a.y - b.y) > 2 * radius + gap / 2]).toEqual([
          a.state,
          b.state,
          true,
        ]);
      }
    }
  });

  test('a dot lies near its state: east of what is far west of it, south of what is far north', () => {
    for (const a of dots) {
      for (const b of dots) {
        const [here, there] = [places[a.state], places[b.state]];
        if (here.lat - there.lat > 20) expect([a.state, b.state, a.y < b.y]).toEqual([a.state, b.state, true]);
      }
    }
  });
});

test('the land lies in the box and closes along each coast', () => {
  for (const ring of land) {
    expect(ring).toMatch(/^M[\d.]+ [\d.]+l[-\d. ]+z$/);
    let [x = 0, y = 0] = (/^M([\d.]+) ([\d.]+)/.exec(ring) ?? []).slice(1).map(Number);
    const [, steps = ''] = /l(.+)z$/.exec(ring) ?? [];
    const numbers = (steps.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    expect(numbers.length % 2).toBe(0);
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      expect(x > 0 && x < box.width && y > 0 && y < box.height).toBe(true);
    }
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreement } from '../src/agreement/agreement.js';
import { neighbours } from '../src/agreement/neighbours.js';
import { blocs } from '../src/blocs/blocs.js';
import { cohesion } from '../src/cohesion/cohesion.js';
import type { Method } from '../src/method.js';
import { movement } from '../src/movement/movement.js';
import { tracksStore } from '../src/store/tracks-store.js';
import { largeStore, storeOf } from './stores.js';

const repository = join(import.meta.dirname, '../../..');
const tracks = tracksStore();
const page = (method: Method) => readFileSync(join(repository, method.page), 'utf8');
const [first, second] = ['a-res-78-16-plenary', 'a-res-78-237-plenary'] as const;

describe('the page of a method', () => {
  it.each([
    ['agreement', agreement(tracks, 'usa', 'rus').method],
    ['neighbours', neighbours(tracks, 'usa').method],
    ['cohesion', cohesion(tracks, { coalition: 'eu' }).method],
    ['blocs', blocs(largeStore(60, 6)).method],
    ['movement', movement(tracks, first, second).method],
  ])('of %s exists, with an example, guard rails, limits and literature', (_, method) => {
    const headings = page(method).match(/^## .+$/gm) ?? [];
    for (const heading of ['## Worked example', '## Guard rails', '## Limits', '## Literature']) {
      expect(headings).toContain(heading);
    }
  });

  it('of agreement gives in its examples what is computed', () => {
    const text = page({ name: 'agreement', page: 'docs/method/agreement.md' });
    for (const [a, b] of [
      ['usa', 'rus'],
      ['fra', 'deu'],
    ] as const) {
      const [recorded, all] = [agreement(tracks, a, b), agreement(tracks, a, b, { consensus: 'include' })];
      expect(text).toContain(recorded.index?.toFixed(6));
      expect(text).toContain(recorded.corrected?.toFixed(4).replace('-', '−'));
      expect(text).toContain(all.index?.toFixed(6));
    }
  });

  it('of movement gives in its example what is computed', () => {
    const text = page({ name: 'movement', page: 'docs/method/movement.md' });
    const { noVoteRecorded, flows } = movement(tracks, first, second);
    const size = (from: string, to: string) =>
      flows.find((flow) => flow.from === from && flow.to === to)?.states.length;
    expect(text).toContain(
      `No vote recorded: ${noVoteRecorded?.first}, then ${noVoteRecorded?.second} (+${noVoteRecorded?.change}).`,
    );
    expect(text).toContain(`${size('in-favour', 'against')} for the first and against the second`);
    expect(text).toContain(`${size('against', 'in-favour')} against the first and for the second`);
  });

  it('of blocs gives in its example what is computed', () => {
    const row = (shift: number) => Array.from({ length: 64 }, (_, index) => ((index >> shift) % 2) + 1);
    const store = storeOf({ a: row(0), b: row(0), c: row(1), d: row(1) });
    const { map } = blocs(store);
    expect(blocs(store).blocs).toHaveLength(2);
    expect(blocs(store, { cut: 0.5 }).blocs).toHaveLength(1);
    expect(map.points.map(({ x }) => x)).toEqual([0.353553, 0.353553, -0.353553, -0.353553]);
    expect(page({ name: 'blocs', page: 'docs/method/blocs.md' })).toContain('0.353553');
  });
});

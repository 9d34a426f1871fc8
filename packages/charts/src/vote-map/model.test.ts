import { acquis, rollOf } from '@acquis/domain';
import { expect, test } from 'vitest';
import { voteGrid } from '../vote-grid/model.js';
import { voteMap } from './model.js';

const view = acquis.at('2026-11-24');

test('the map has a dot for each cell of the grid and none where no vote by member is known', () => {
  for (const decision of view.decisions.all()) {
    const cells = voteGrid(decision, view).flatMap((group) => group.cells);
    const dots = voteMap(decision, view)?.dots.map(({ x, y, ...cell }) => cell) ?? [];
    expect([decision.id, dots.length > 0]).toEqual([decision.id, rollOf(decision) !== undefined]);
    const byId = (a: { state: string }, b: { state: string }) => (a.state < b.state ? -1 : 1);
    expect(dots.toSorted(byId)).toEqual(cells.toSorted(byId));
  }
});

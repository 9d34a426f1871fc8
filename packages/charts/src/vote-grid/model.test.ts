import { acquis, latest, members, memberVotes, rollOf } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { groupings, voteGrid } from './model.js';

const view = acquis.at('2026-11-24');
const recorded = view.decisions.find((decision) => rollOf(decision) !== undefined);

describe.each(groupings)('the grid grouped by %s', (grouping) => {
  test.each(recorded.map((decision) => [decision.id, decision] as const))(
    'of %s gives every member of the day one cell, and the counts of the tally',
    (_, decision) => {
      const groups = voteGrid(decision, view, grouping);
      const cells = groups.flatMap((group) => group.cells);
      const roll = rollOf(decision);
      const members = [roll?.inFavour, roll?.against, roll?.abstaining, roll?.noVoteRecorded].flatMap(
        (list) => list ?? [],
      );
      expect(cells.map(({ state }) => state).sort()).toEqual([...members].sort());
      expect(cells.filter(({ vote }) => vote === 'in-favour')).toHaveLength(decision.tally?.inFavour ?? -1);
      for (const { counts, cells } of groups)
        for (const vote of memberVotes) expect(counts[vote]).toBe(cells.filter((cell) => cell.vote === vote).length);
    },
  );
});

test('grouped by a coalition, its members of the day stand together, and every other member beside them', () => {
  for (const decision of recorded) {
    const groups = voteGrid(decision, view, { coalition: 'eu' });
    const union = groups.find(({ key }) => key === 'members')?.cells.map(({ state }) => state);
    expect(union?.toSorted()).toEqual(members('eu', latest(decision.on)).toSorted());
    const all = voteGrid(decision, view, 'alphabet').flatMap(({ cells }) => cells);
    expect(groups.reduce((sum, { cells }) => sum + cells.length, 0)).toBe(all.length);
  }
});

test('grouped by name, cells follow the alphabet; grouped by region, each vote stands together', () => {
  const [decision] = recorded;
  if (!decision) throw new Error('the record holds no vote by member');
  for (const { cells } of voteGrid(decision, view, 'alphabet'))
    expect(cells.map(({ name }) => name)).toEqual(
      cells.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')),
    );
  for (const { cells } of voteGrid(decision, view, 'region')) {
    const order = cells.map(({ vote }) => memberVotes.indexOf(vote));
    expect(order).toEqual([...order].sort());
  }
});

test('where no vote by member is known, the grid is empty', () => {
  for (const decision of view.decisions.find((candidate) => rollOf(candidate) === undefined))
    expect(voteGrid(decision, view)).toEqual([]);
});

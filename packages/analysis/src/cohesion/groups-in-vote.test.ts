import { acquis, rollOf } from '@acquis/domain';
import { expect, test } from 'vitest';
import { groupsInVote, partedCoalitions } from './groups-in-vote.js';

const view = acquis.at('2026-11-24');

test('regional groups part the members of a recorded vote, and each group’s figures add up to its members', () => {
  for (const decision of view.decisions.find((each) => rollOf(each) !== undefined)) {
    const { regions, coalitions } = groupsInVote(decision, view);
    for (const { members, tally, apart } of [...regions, ...coalitions]) {
      const { inFavour, against, abstaining, noVoteRecorded } = tally;
      expect(inFavour + against + abstaining + noVoteRecorded).toBe(members);
      expect(apart.length).toBeLessThan(inFavour + against + abstaining + 1);
    }
    const inRegions = regions.reduce((sum, { tally }) => sum + tally.inFavour, 0);
    expect(inRegions).toBeLessThanOrEqual(decision.tally?.inFavour ?? 0);
    expect(inRegions).toBeGreaterThanOrEqual((decision.tally?.inFavour ?? 0) - 1);
  }
});

test('no group is said to have voted where the record holds no complete vote by member', () => {
  for (const decision of view.decisions.find((each) => rollOf(each) === undefined))
    expect(groupsInVote(decision, view)).toEqual({ regions: [], coalitions: [] });
});

test('the coalitions heard most come first, none is lost, and those most alike stay before the others', () => {
  const [decision] = view.decisions.find(({ id }) => id === 'a-res-78-237-plenary');
  if (!decision) throw new Error('the record lacks A/RES/78/237');
  const { coalitions } = groupsInVote(decision, view);
  const { first, others } = partedCoalitions(coalitions, 6, view);
  expect(first).toHaveLength(6);
  expect(first.map(({ id }) => id)).toContain('eu');
  expect([...first, ...others].toSorted((a, b) => coalitions.indexOf(a) - coalitions.indexOf(b))).toEqual(coalitions);
  for (const part of [first, others]) {
    const indices = part.map(({ index }) => index ?? -1);
    expect(indices).toEqual(indices.toSorted((a, b) => b - a));
  }
});

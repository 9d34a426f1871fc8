import type { Decision, View } from '@acquis/domain';
import { type VoteCell, voteGrid } from '../vote-grid/model.js';
import type { Layout } from '../world-map/layouts.js';
import { type WorldMap, worldMap } from '../world-map/world-map.js';

/**
 * The map of a vote by member: every member of that day one dot near its place. Undefined where the record holds no complete
 * vote by member.
 */
export function voteMap(decision: Decision, view: View, layout: Layout = 'wide'): WorldMap<VoteCell> | undefined {
  const cells = voteGrid(decision, view).flatMap((group) => group.cells);
  return cells.length === 0 ? undefined : worldMap(cells, layout);
}

import type { Cohesion } from '../cohesion/cohesion.js';
import type { Table } from './table.js';

const columns = [
  'id',
  'decision',
  'symbol',
  'title',
  'on',
  'members',
  'inFavour',
  'against',
  'abstaining',
  'noVoteRecorded',
  'index',
  'plurality',
  'apart',
];

/** How a group voted as a table, a vote a row; who voted apart as a list in its cell. */
export function cohesionTable({ votes }: Pick<Cohesion, 'votes'>): Table {
  return {
    columns,
    rows: votes.map(({ vote, tally, apart, ...rest }) => ({
      ...vote,
      ...rest,
      ...tally,
      apart: apart.map(({ state }) => state),
    })),
  };
}

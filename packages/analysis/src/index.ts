/**
 * Agreement, cohesion, blocs and movement in recorded votes. Runs wherever JavaScript runs.
 *
 * @example
 * ```ts
 * import { agreement, tracksStore } from '@acquis/analysis';
 *
 * agreement(tracksStore(), 'fra', 'deu').index; // 0.978…
 * ```
 *
 * @module
 */
export { type Agreement, agreement, type Ways, type WaysTable } from './agreement/agreement.js';
export { type AgreementMatrix, agreementMatrix } from './agreement/matrix.js';
export {
  type Neighbour,
  type Neighbours,
  type NeighboursOptions,
  neighbours,
  type Tie,
} from './agreement/neighbours.js';
export { answered } from './answered.js';
export { type Bloc, type Blocs, type BlocsOptions, blocs, type MapPoint } from './blocs/blocs.js';
export type { Tree } from './blocs/clusters.js';
export type { LeftOut } from './blocs/comparable.js';
export { usualFrom } from './blocs/usual-period.js';
export type { GroupTally } from './cohesion/agreement-index.js';
export { type Cohesion, type CohesionInVote, cohesion, type MeanCohesion } from './cohesion/cohesion.js';
export {
  coalitionsOn,
  type GroupInVote,
  type GroupsInVote,
  groupsInVote,
  partedCoalitions,
} from './cohesion/groups-in-vote.js';
export type { Method } from './method.js';
export type { Figures } from './movement/ballot.js';
export { type ComparedVote, type Flow, type Movement, movement, type Standing } from './movement/movement.js';
export { Refusal } from './refusal.js';
export { type Group, membershipsSince } from './store/groups.js';
export { type Selected, select } from './store/select.js';
export type { Inputs, Selection } from './store/selection.js';
export { stateName, stateNameInSentence } from './store/state-name.js';
export { tracksStore } from './store/tracks-store.js';
export { upTo } from './store/up-to.js';
export { type Adoption, cell, type VoteHead, type VoteSource, type VoteStore } from './store/vote-store.js';
export { blocsTable } from './tables/blocs.js';
export { cohesionTable } from './tables/cohesion.js';
export { movementTable } from './tables/movement.js';
export { neighboursTable } from './tables/neighbours.js';
export { type Pair, pairsTable } from './tables/pairs.js';
export type { CellValue, Table } from './tables/table.js';

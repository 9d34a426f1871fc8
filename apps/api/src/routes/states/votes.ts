import { votesOfState } from '@acquis/domain/votes';
import type { Route } from '../../route.js';
import { stateVotes } from '../../votes/codebook.js';
import { votesRoutes } from '../../votes/votes-routes.js';

/** How a state voted. */
export const stateVotesRoutes: readonly Route[] = votesRoutes({
  collection: 'states',
  table: stateVotes,
  component: 'StateVotesAnswer',
  example: 'sgp',
  make: (state, view) => ({
    rows: votesOfState(state, view),
    meta: { state: { id: state.id, name: state.title, status: state.status } },
  }),
});

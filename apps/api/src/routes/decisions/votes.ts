import {
  type Decision,
  membershipOn,
  methodInWords,
  noVoteRecorded,
  otherStages,
  rollOf,
  tallyInFigures,
  type View,
} from '@acquis/domain';
import { votesOfDecision } from '@acquis/domain/votes';
import { pathOf } from '../../links.js';
import { Problem } from '../../problems/problem.js';
import { votesNotComplete } from '../../problems/votes-not-complete.js';
import type { Route } from '../../route.js';
import type { Service } from '../../service.js';
import { decisionVotes } from '../../votes/codebook.js';
import { votesRoutes } from '../../votes/votes-routes.js';

/** Says of a decision that its vote by member is not complete, and what is known of it. */
function notComplete(decision: Decision, view: View, { apiUrl }: Service): Problem {
  const { id, method, tally, namedVotes } = decision;
  const figures = tallyInFigures(decision);
  const names = namedVotes ? namedVotes.inFavour.length + namedVotes.against.length + namedVotes.abstaining.length : 0;
  const complete = otherStages(decision, view).filter((other) => rollOf(other) !== undefined);
  const detail = [
    `The record holds no complete vote by member of "${id}" (${methodInWords(decision) ?? 'method unknown'}).`,
    figures === null ? '' : `The figures are ${figures}.`,
    names > 0 ? `${names} votes are known by name, under "namedVotes".` : '',
    ...complete.map((other) => `The vote by member of ${other.id} is complete.`),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  return new Problem(votesNotComplete, {
    detail,
    method,
    tally,
    noVoteRecorded: noVoteRecorded(decision),
    namedVotes,
    otherStages: complete.map((other) => ({ id: other.id, url: `${apiUrl}${pathOf('decisions', other.id)}/votes` })),
  });
}

/** Who voted how on a decision. */
export const decisionVotesRoutes: readonly Route[] = votesRoutes({
  collection: 'decisions',
  table: decisionVotes,
  component: 'DecisionVotesAnswer',
  example: 'a-res-78-237-plenary',
  make: (decision, view, service) => {
    const rows = votesOfDecision(decision, view);
    if (!rows) throw notComplete(decision, view, service);
    const { id, title, symbol, on, stage, tally } = decision;
    const figures = { members: membershipOn(decision), noVoteRecorded: noVoteRecorded(decision) };
    return { rows, meta: { decision: { id, title, symbol, on, stage, tally, ...figures } } };
  },
});

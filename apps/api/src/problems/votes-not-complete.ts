import type { ProblemKind } from './problem.js';

/** The record holds no complete vote by member of a decision. */
export const votesNotComplete: ProblemKind = {
  name: 'votes-not-complete',
  status: 404,
  title: 'No complete vote by member',
  meaning:
    'The decision is in the record, and the votes of all its members are not: it was taken without a vote, or only figures or some names were found. What is known is in the problem. Nothing is filled up: a member that is not named has no vote here, not even "no vote recorded".',
  members: {
    method: 'How the decision was taken; null: unknown.',
    tally: 'The official figures; null: none, or not found.',
    noVoteRecorded: 'Members of that day on neither side nor abstaining; null where there are no figures.',
    namedVotes: 'The votes known by name, by list; null: none.',
    otherStages: 'Decisions on the same text at another stage whose vote by member is complete: "id", "url".',
  },
};

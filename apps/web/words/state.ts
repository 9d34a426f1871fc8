import { count } from '@acquis/domain';

/** The words of a state’s page. */
export const words = {
  // ballot-table
  votes: 'Votes',
  date: 'Date',
  vote: 'Vote',
  resolution: 'Resolution',
  tally: 'In favour–against–abstaining',

  // ballots
  recordedVotes: (votes: number, counts: string) => `Of ${count(votes, 'recorded vote')}, ${counts}`,
  votesTold: (state: string) =>
    `Votes of ${state} in the plenary of the General Assembly known by member: one cell a vote with the number of the resolution, oldest first, by track. Y in favour, N against, A abstaining, – no vote recorded.`,
  sameAsTable: 'The same as a table, newest first',
  votesAs: 'The votes as',

  // entries
  andMore: (rest: number) => `and ${rest} more`,

  // nearest-voters
  votersLikeIt: 'Voters like it',
  nobodyCompared: (required: number) =>
    `It shares fewer than ${required} recorded votes with every other state; nobody is compared.`,
  nearestVoters: 'Nearest voters',
  farthestVoters: 'Farthest voters',
  comparedOver: (compared: number, required: number, votes: number) =>
    `Of ${count(compared, 'state')} with at least ${required} votes shared, over ${count(votes, 'recorded vote')} in plenary: 1 for voting alike, ½ where one of the two abstained, 0 for voting opposite. A low or high value says nothing of why.`,
  method: 'Method',
  chooseOtherVotes: 'Choose other votes',

  // state-dossier
  everythingOnTimeline: 'Everything that names it, on the timeline',
  objectionsAndExplanations: 'Objections, dissociations and explanations',
  objectionsTold:
    'Acts put down to this state. The mark says how well it is attested that the state was among those acting; what a group said is on the group’s page.',
  jointStatements: 'Joint statements and endorsements',
  jointStatementsTold: 'Where a list that was read names this state.',
  proposals: 'Proposals and documents',
  resolutionsIntroduced: 'Resolutions it introduced',
  resolutionsTold: 'Each once, by its last stage in the record.',
  namedVotes: 'Votes of which only some names are known',
  namedVotesTold:
    'Where a source names this state, most of them in committee. The record does not hold the whole vote by member.',
  treaties: 'Treaties',
  treatiesTold: 'Signatures, ratifications and other acts found, treaty by treaty.',
  offices: 'Chairs and other offices held',
  seats: 'Seats in groups of limited membership',
  seatsTold: 'By the day on which each group opened.',
  groups: 'Groups',
  groupsTold: 'The date is the day of joining, else of the first list that names it.',

  // voices
  whereItStands: 'Where it stands, by who speaks',
  ownVoice: 'In its own voice',
  ownVoiceTold:
    'Its published readings of international law among them. Where its words are reported by others, or were read from what it signed or did, the line says so.',
  noOwnPosition: 'No position of its own is in the record.',
  groupsVoice: 'Its groups’',
  groupsVoiceTold: 'What a group said is the group’s, not the state’s own; by its membership on the day of each.',
  noGroupPosition: 'No position of a group to which it belonged is in the record.',
  ascribed: 'Ascribed to it by others',
  ascribedTold: 'By lists and reports of third parties; its own words were not read.',
  nothingAscribed: 'Nothing is ascribed to it by others in the record.',

  // voted-apart
  most: ': most',
  withNoVoteRecorded: (noVoteRecorded: number) => `, ${noVoteRecorded} with no vote recorded`,
  inNoVoteApart: 'In no vote apart from its standing groups',
  votedApart: (votes: number) => `Voted apart from a standing group in ${count(votes, 'vote')}`,
  noGroupCompared: 'None of its standing groups has a membership known well enough to be compared.',
  comparedWith: (groups: string) =>
    `Compared with most members that voted of ${groups}, by the members of the day of each vote.`,
  inBrackets: ' In brackets: in favour–against–abstaining.',
  votesApart: 'Votes apart from its groups',
  itsVote: 'Its vote',
  itsGroups: 'Its groups that day',
  groupsNotCompared: (groups: number) => `${count(groups, 'group')} not compared`,
};

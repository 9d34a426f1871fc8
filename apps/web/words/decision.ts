import { count } from '@acquis/domain';

/** The words of a decision’s page. */
export const words = {
  // came-of-it
  noMeeting: 'No meeting of it is in the record.',
  firstAndLast: (first: string, last: string) => `, the first ${first}, the last ${last}`,
  meetingsInRecord: (meetings: number, when: string) => `${count(meetings, 'meeting')} in the record${when}.`,
  whatItEstablished: 'What it established',
  establishedTold: 'What the record says the text set up, agreed or concluded.',
  whatFollowed: 'What followed',
  followedTold: 'Texts that stand in a recorded relation to it, and later decisions of the process.',
  andMore: (rest: number) => `and ${rest} more`,
  whereAStep: 'Where the text is a step',

  // decision-parts
  objectionsAndExplanations: 'Objections and explanations',
  otherStage: 'The other stage',
  votesByName: 'Votes known by name',
  separateVotes: 'Separate votes on parts',
  stepByStep: 'Step by step',
  sponsors: 'Sponsors',

  // decision-votes
  whoVotedHow: 'Who voted how',
  gridTold: (members: number, lead: string) =>
    `${count(members, 'member')}, one cell each, ${lead}. Select a state for its record.`,
  theGrid: 'The grid',
  votesByMemberAs: 'the votes by member as',

  // few-by-name
  votedAgainst: 'Voted against:',
  abstained: 'Abstained:',

  // group-choice
  byRegion: 'Region',
  byVote: 'Vote',
  leadRegion: 'by today’s regional groups',
  leadVote: 'by how they voted',
  leadName: 'by name',
  leadCoalition: (coalition: string) => `the members of ${coalition} on that day first`,
  groupTheCells: 'Group the cells',
  coalition: 'Coalition',

  // group-cohesion
  votedApart: (apart: number) => `${apart} voted apart`,
  memberCount: (members: number) => count(members, 'member'),
  membersUnit: 'members',
  votesOf: (name: string) => `Votes of ${name}`,
  cohesionOf: (name: string, index: string) => `Cohesion of ${name}: ${index}, and in every other vote`,
  group: 'Group',
  howMembersVoted: 'How its members voted',
  cohesion: 'Cohesion',
  allVotedAlike: (names: string) => `${names} voted alike.`,
  leastAlike: (name: string, index: string) => `Least alike: ${name}, ${index}.`,
  howGroupsHeld: 'How the groups held together',
  findingAndOrder: (finding: string) => `${finding} Those most alike first, with who voted apart from most of them.`,
  regionalGroups: 'Regional groups, as they are today',
  allGroups: (coalitions: number) => `All groups: ${count(coalitions, 'more coalition')}`,
  otherCoalitions: 'Other coalitions, members of that day',
  cohesionTold:
    'Cohesion, after Hix, Noury and Roland: 1 where all members that voted chose alike, 0 where they are spread evenly over the three ways. Members with no vote recorded are counted beside it and never in it. Coalitions overlap; those whose members of that day are not wholly known are left out.',
  howComputed: 'How it is computed',
  coalitionsAlike: (measured: number, alike: number, names: string) =>
    `Of ${count(measured, 'coalition')}, ${alike} voted alike without exception${names}.`,
  mostHeard: ' most heard in the record',
  coalitionsOfDay: (which: string) => `Coalitions${which}, members of that day`,

  // named-votes
  asFarAsNamed: 'Who voted how, as far as named',
  noCompleteVote: (named: number) => `The record holds no complete vote by member: ${count(named, 'vote')}`,
  ofTotal: (total: number) => ` of ${total}`,
  saidAsGroup: 'Said to have voted so as a group; no member is inferred.',
  namedBySource: (named: number) => `${named === 1 ? 'is' : 'are'} named by a source.`,

  // sponsors
  someSponsorsNamed: (sponsors: number, sponsorCount: number) =>
    `${sponsors} sponsors are named of the ${sponsorCount} a source counts.`,
  sponsorsCounted: (sponsorCount: number) =>
    `A source counts ${count(sponsorCount, 'sponsor')}; it does not name them.`,
  sponsorsNamed: (sponsors: number) => `${count(sponsors, 'sponsor')} named by the sources.`,
  noSponsors: 'No list of sponsors is in the record.',
  whoStoodBehind: 'Who stood behind it',
  introducedBy: 'Introduced by:',
  asOfStage: (stage: string) => ` As of the text in ${stage}.`,
  markIsVote: (stage: string) => ` The mark is the vote in ${stage}.`,

  // stage-movement
  fewer: 'fewer',
  more: 'more',
  asMany: 'as many',
  noVoteAtStages: (first: number, second: number, more: string) =>
    `In committee no vote is recorded for ${count(first, 'member')}, in plenary for ${second}: ${more}.`,
  allKnownAtBoth: (compared: number) => `All ${compared} members are known by name at both stages.`,
  inCommittee: 'in committee',
  inPlenary: 'in plenary',
  noVoteKnown: (unknown: string) => `No vote ${unknown} is known by name, so nobody is said to have moved.`,
  whoMoved: 'Who moved',
  neitherFiguresNorNames:
    'The record holds neither the figures nor the names of both votes, so nobody is said to have moved.',
  comparisonAndMethod: 'The comparison and its method',
  onlyCompared: (compared: number, part: string) =>
    `Only ${count(compared, 'vote')} ${part} ${compared === 1 ? 'is' : 'are'} known by name; only ${compared === 1 ? 'it is' : 'these are'} compared, and of all others nothing is said.`,

  // tally-bar
  neededToWin: (votes: number, words: string) => `${votes} needed: ${words}`,
  needed: (votes: number) => `${votes} needed`,

  // tally-rows
  allMembers: 'All members of the day',

  // text-series
  eachVoted: 'each by a recorded vote',
  noneVoted: 'none by a recorded vote',
  someVoted: (voted: number) => `${voted} of them by a recorded vote`,
  textsOfTitle: (texts: number, first: string | undefined, last: string | undefined, how: string) =>
    `${texts} texts of this title from ${first} to ${last}, ${how}.`,
  sinceLastVote: 'Since the last vote on a text of this title',
  whoByName: 'Who, by name',
  yearByYear: 'The same title, year by year',
  textsOfSameTitle: 'Texts of the same title',
  text: 'Text',
  standOtherwise: (states: number, compared: number, name: string, day: string) =>
    `${count(states, 'member')} of ${compared} ${states === 1 ? 'stands' : 'stand'} otherwise than on ${name} of ${day}; having no vote recorded is no position.`,

  // text-stages
  didNotAdopt: 'did not adopt',
  outcomeNotInRecord: 'outcome not in the record',
  figuresNotInRecord: 'figures not in the record',
  andSeparateVotes: (parts: number) => `, and ${count(parts, 'separate vote')} on parts of it`,
  decisionsOnText: (decisions: number, separate: string) =>
    `${decisions} decisions on one text${separate}. Committee and plenary are different decisions; their figures are never mixed.`,
  noCommitteeStage: (separate: string) => `The record holds no committee stage of this text${separate}.`,
  noPlenaryStage: (separate: string) => `The record holds no plenary stage of this text${separate}.`,
  oneDecision: (separate: string) => `One decision on this text${separate}.`,
  fromCommitteeToPlenary: 'From committee to plenary',
  wayOfText: 'The way of the text',
  decisionsOnThisText: 'Decisions on this text',
  stage: 'Stage',

  // vote-grid
  legend: 'Legend',

  // vote-map
  onAMap: 'The same votes on a map',
  mapTold: (note: string) => `One dot each. ${note}`,
  theMap: 'The map',

  // vote-table
  sameAsTable: 'The same as a table',
  votesByMember: 'Votes by member',
  member: 'Member',
  vote: 'Vote',

  // site/decision/came-of-it
  process: 'Process',
  givesMandate: 'The text gives it its mandate.',
  report: 'Report',
  isReport: 'The text is a report it agreed.',
  mechanism: 'Mechanism',
  agreesOnIt: 'The text agrees on it.',
  measures: 'Confidence-building measures',
  setsThemOut: 'The text sets them out.',
  norms: 'Norms',
  developsThem: 'The text develops them.',
  givesGuidance: 'The text gives guidance on them.',
  treaty: 'Treaty',
  isAnnexed: 'Its text is annexed to or adopted with this text.',
  isAStep: 'The decision is a step on its way.',
  relatesToIt: (relations: string) => `${relations} it`,
  proposal: 'Proposal',

  // site/decision/taken-how
  notAdopted: 'not adopted',
  inferred: ' (inferred)',
  votedWithoutFigures: 'by a recorded vote; its figures are not in the record',
  withoutVote: (inferred: string) => `without a vote${inferred}`,
  noConsensus: 'no consensus was found',
  byConsensus: (inferred: string) => `by consensus${inferred}`,
  howNotInRecord: 'how is not in the record',
};

import { count } from '@acquis/domain';

/** The words that the pages of explored votes share, and of their entrance. */
export const words = {
  // analysis-away
  takenAs: (what: string) => `${what} as`,
  inFormat: (format: string) => `As ${format}:`,
  coalitionTakenAs: (coalition: string, format: string) => `${coalition} as ${format}`,

  // asking
  show: 'Show',
  startAgain: 'Start again',

  // basis
  periodOfVotes: (first: string, last: string) => `, from ${first} to ${last}`,
  howComputed: 'How it is computed',
  votes: 'Votes',
  source: 'Source',
  readWith: 'To be read with',
  method: 'Method',
  asData: 'As data',
  onTracks: (tracks: string) => ` on ${tracks}`,
  votesInPlenary: (votes: number, onTracks: string, period: string) =>
    `${count(votes, 'recorded vote')} in plenary${onTracks}${period}.`,

  // entrances
  whoMovedBetween: 'Who moved between two votes',
  votedForBoth: (both: number) => `${both} members voted in favour of both texts of 2023`,
  movementTold:
    'Left, the programme of action, A/RES/78/16; right, the open-ended working group, A/RES/78/237. Heights are numbers of members.',
  whoMoved: 'Who moved',
  chooseVotes: 'Choose any two recorded votes: two texts, two years of an item, committee and plenary.',
  mostAndLeastAlike: (most: string, least: string) => `${most} members vote most alike, ${least} members least`,
  howGroupsHold: 'How groups hold together',
  cohesionTold: (coalitions: number) =>
    `Mean agreement index of ${count(coalitions, 'coalition')} over the votes selected, members on the day of each: 1 when all who voted chose alike.`,
  chooseGroup: 'Choose a coalition or a regional group: vote by vote, with who voted apart.',
  votesUnit: (votes: number) => count(votes, 'vote'),
  whichStatesAlike: 'Which states vote alike',
  inGroups: (first: string | undefined, last: string | undefined, several: number) =>
    `From ${first} to ${last} states voted in ${several} groups`,
  overWholeAssembly: 'Over the record of the whole Assembly.',
  overVotesOfAssembly: (votes: number) =>
    `Over ${count(votes, 'recorded vote')} of the whole Assembly, on every question: the nearer two states, the more alike they voted.`,
  mapOfStates: 'The map of states',
  otherCuts: 'By name, with another cut or another period.',

  // examples
  forExample: 'For example',

  // explore-page
  explore: 'Explore',
  heading: 'Who votes like whom, and who moved',
  manyVotesOnOneItem:
    'Many votes are taken on one item year after year, and recorded votes are those on which states differ: high agreement over few votes is no alliance. What each figure counts, and what it cannot say, stands on its page and under',
  methods: 'methods',
  computedFrom: (votes: number, first: string, last: string) =>
    `Computed from the ${votes} recorded votes in plenary on ICT security, cybercrime and autonomous weapons that are known by member, from ${first} to ${last}, and from the record of the whole Assembly.`,
  noVoteKnown: 'No recorded vote on these questions was known by member on this day.',
  figuresSay: 'Each figure says what it rests on; none says why a state voted as it did.',

  // period
  whichVotes: 'Votes',
  votesOfTracks: 'of the three tracks',
  votesOfAssembly: 'of the whole Assembly',
  track: 'Track',
  allTracks: 'All tracks',
  from: 'From',
  upTo: 'Up to',

  // app/[day]/explore/page
  title: 'Explore the votes',
  description:
    'Who votes like whom at the United Nations on ICT security, cybercrime and autonomous weapons, how groups hold together, and who moved between votes.',
};

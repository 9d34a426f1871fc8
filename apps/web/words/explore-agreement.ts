import { capitalised, count } from '@acquis/domain';

/** The words of the agreement of states. */
export const words = {
  // agreement-figure
  howFarStatesAgree: 'How far states agree',
  powersAgree: (index: string) => `The United States and the Russian Federation agree at ${index} of 1`,
  everyTwoTold: (states: number, votes: number) =>
    `Agreement of every two of ${states} states over ${votes} recorded votes: 1 alike, 0 opposite. Empty: too few votes shared.`,
  tableOfAgreement: 'The table of agreement',
  chooseStates: 'Choose two states, or one and all others; by track and period.',
  everyTwo: 'Agreement of every two states',

  // agreement-page
  exampleFirst: 'France and Germany',
  exampleSecond: 'The United States and the Russian Federation',
  exampleThird: 'India and Brazil',
  exampleFourth: 'Singapore and its nearest and farthest voters',
  exampleFifth: 'Kenya and its nearest and farthest voters',
  notAMember: (state: string) => `${state} has no vote in these: it is not a Member State.`,
  noSuchState: (text: string, meant: string) => `There is no state “${text}” in these votes.${meant}`,
  notWithItself: 'A state is not compared with itself: choose another.',
  explore: 'Explore',
  agreement: 'Agreement',
  heading: 'Who votes like whom',
  form: 'Whose agreement',
  state: 'State',
  chooseState: 'Choose a state',
  anotherState: 'Another state',
  allOthers: 'all others',
  orBetween: ' or ',
  didYouMean: (names: string) => ` Did you mean ${names}?`,

  // pair-crossed
  crossedLabel: 'Votes of both, crossed',
  rowsAndColumns: (first: string, second: string) => `Rows: ${first}. Columns: ${second}.`,
  axes: (first: string, second: string) => `${first} ↓   ${second} →`,
  allVotes: 'all',

  // pair-differed
  whereDiffered: 'Where they voted differently',
  differedInNone: 'In none of the votes selected.',
  differedIn: (votes: number) => `${count(votes, 'recorded vote')}, newest first; opposite votes in bold.`,
  votesDiffered: 'Votes in which they differed',
  date: 'Date',
  vote: 'Vote',

  // pair
  opposite: 'opposite',
  alike: 'alike',
  tooFewShared: (a: string, b: string, shared: number, required: number) =>
    `${capitalised(a)} and ${b} share ${count(shared, 'recorded vote')} of those selected; an index is given from ${required} on.`,
  agreeAt: (shared: number, a: string, b: string, index: string, alike: number, opposite: number) =>
    `Over the ${count(shared, 'recorded vote')} in which both voted, ${a} and ${b} agree at ${index} of 1: they voted alike in ${alike} and opposite in ${opposite}.`,
  oneStepApart: 'one step apart, one of them abstaining',
  theirAgreement: 'Their agreement',
  whoVotesLike: 'Who votes like',
  voteAgainstVote: 'Vote against vote',
  crossedTold: 'Recorded votes by how each of the two voted; alike on the diagonal.',
  correctedForChance: (index: string) =>
    `Corrected for chance (Scott’s pi, weighted in the same way): ${index}, where 1 is full agreement and 0 what the two would reach by chance.`,
  pairMethod:
    'Lijphart’s index: 1 for voting alike, ½ where one of the two abstained, 0 for voting opposite, averaged over the recorded votes in which both voted. Where fewer than ten votes, or fewer than half of those selected, are shared, no index is given. It says how two states voted, not why.',

  // ranking
  votesShared: (shared: number) => `${shared} votes shared`,
  sharedByAll: (most: number) => `${most} shared`,
  sharedRange: (least: number, most: number) => `${least} to ${most} shared`,
  andMore: (states: number) => `and ${states} more`,

  // voters-like
  statesUnit: (states: number) => `${states} states`,
  votedMostLike: (compared: number, near: string, name: string, far: string) =>
    `Of ${count(compared, 'state')} that can be compared, ${near} voted most like ${name}, and ${far} least.`,
  sharesTooFew: (name: string, required: number) =>
    `${capitalised(name)} shares too few of the recorded votes selected with any state: at least ${required} are needed.`,
  nearestVoters: 'Nearest voters',
  farthestVoters: 'Farthest voters',
  nearestAndFarthest: 'Nearest and farthest voters',
  notRanked: (states: number, required: number) =>
    `${count(states, 'state')} with fewer than ${required} votes shared, not ranked`,
  rankingMethod: (required: number) =>
    `Lijphart’s index over the recorded votes in which both states voted: 1 for voting alike, ½ where one of the two abstained, 0 for voting opposite. States at one and the same value stand in one row. Where fewer than ${required} votes are shared (ten, and half of those selected), a state is not ranked.`,

  // app/[day]/explore/agreement/page
  agreementOfStates: 'Agreement of states',
  description:
    'How far two states agree over the recorded votes on ICT security, cybercrime and autonomous weapons, and who votes most and least like a state.',
};

import { count } from '@acquis/domain';

/** The words of movement between votes. */
export const words = {
  // movement-answer
  noVoteRecordedFor: (first: number, firstVote: string, second: number, secondVote: string) =>
    `No vote is recorded for ${count(first, 'member')} in ${firstVote} and for ${second} in ${secondVote}.`,
  figuresNotHeld: 'The record does not hold the figures of both votes.',
  noneKnownInBoth: (none: string) =>
    `${none} No member’s vote is known by name in both, so nobody is said to have moved.`,
  figuresHeading: 'The figures, members with no vote recorded first',
  whoMoved: 'Who moved',
  flowTold: (first: string, second: string) =>
    `Left: ${first}. Right: ${second}. Heights are numbers of states: those of which it is known by name how they voted in both, or that no vote of theirs is recorded.`,
  namedOnce: (states: number) =>
    `${count(states, 'state')} named in one of the two votes only: nothing is said of how they moved.`,
  method:
    'A state is said to have moved only where its vote is known by name in both votes. Having no vote recorded is no position and says nothing of presence. Committee and plenary are different decisions.',
  standOtherwise: (none: string, compared: number, moved: number, unrecorded: number, both: number) =>
    `${none} Of ${count(compared, 'member')} known by name in both, ${moved} ${moved === 1 ? 'stands' : 'stand'} otherwise in the second, ${unrecorded} of them with no vote recorded in one of the two, and ${both} voted in favour both times.`,

  // movement-figures
  noVoteRecorded: 'no vote recorded',
  figuresOfBoth: 'Figures of both votes',
  vote: 'Vote',
  change: 'Change',

  // movement-names
  bothTimes: 'both times',
  stayed: (staying: number) => `${count(staying, 'state')} that did not move, by name`,

  // movement-page
  exampleTwoTexts: 'Two texts of 2023: the programme of action and the open-ended working group',
  exampleStages: 'Committee and plenary: the working group’s text of 2023',
  exampleTwoYears: 'Two years of an item: the open-ended working group in 2018 and in 2023',
  exampleCybercrime: 'From the first resolution on cybercrime, in 2018, to the Ad Hoc Committee, in 2019',
  notYetKnown: (id: string, day: string, since: string) =>
    `${id} was not yet known on ${day}; it is known since ${since}.`,
  explore: 'Explore',
  movement: 'Movement',
  heading: 'Who moved between two votes',
  form: 'Which two votes',
  from: 'From',
  to: 'To',
  chooseTwo: 'Choose two votes: one to go from and one to go to.',

  // vote-choice
  chooseVote: 'Choose a vote',

  // app/[day]/explore/movement/page
  movementBetweenVotes: 'Movement between votes',
  description:
    'Who voted otherwise in one recorded vote than in another: two years of an item, two texts, committee and plenary.',
};

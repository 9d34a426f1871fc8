import { count } from '@acquis/domain';

/** The words of suppositions. */
export const words = {
  // changes
  takeBack: 'Take back',
  decidedBy: (rule: string) => `Decided by ${rule}`,
  majorityNeeded: (majority: string) => `${majority} is needed`,
  restVoting: (voting: string) => `All members left with no vote recorded ${voting}`,
  otherFigures: 'Other figures',
  objects: (by: string) => `${by} objects`,
  recordedStart: '(recorded:',

  // decision-form
  voteOfOneState: 'Another vote of one state',
  wouldHaveVoted: 'Would have voted',
  membersWithoutVote: (none: number) => `The ${none} with no vote recorded`,
  asRecordedOption: 'as recorded',
  objectionBy: 'An objection by',
  delegation: 'A delegation',
  form: 'What is supposed',
  chooseMajority: 'Majority needed',
  simpleMajority: 'a simple majority',
  twoThirds: 'two thirds',
  chooseRule: 'Decided by',
  ownRule: 'its own rule',
  suppose: 'Suppose it',
  startAgain: 'Start again',

  // decision-page
  whatIf: 'What if',
  whatIfOf: (name: string) => `What if: ${name}`,
  byTheRecord: 'By the record:',
  supposeHeading: 'Suppose',

  // decision-result
  asRecorded: 'As recorded',
  asSupposed: 'As supposed: hypothetical',
  ruleSays: 'What the rule says of the record',
  ruleWouldSay: 'What it would say: hypothetical',
  toBeKnown: (assumptions: string) => `To be known beside what is supposed: ${assumptions}`,
  howCloseRecord: 'How close the record was to another outcome',
  howCloseSupposed: 'How close this would have been',

  // hypothetical
  hypothetical: 'Hypothetical.',
  noForecast: 'This is no forecast, and says nothing of what any state will do.',
  didNotHappen: 'This did not happen, and says nothing of what any state would have done.',

  // index-page
  exampleMajority: 'What if the open-ended working group’s text of 2023 had needed two thirds?',
  exampleMajorityTold: 'A/RES/78/237, plenary: another majority.',
  exampleRest: 'What if every member with no vote recorded had voted against it?',
  exampleRestTold: 'A/RES/78/237, plenary: a vote for members with none.',
  exampleStates: 'What if two states had voted otherwise on a convention against cybercrime?',
  exampleStatesTold: 'A/RES/74/247, plenary: votes of single states.',
  exampleConsensus: 'What if the programme of action had been put for adoption by consensus?',
  exampleConsensusTold: 'A/RES/78/16, plenary: another rule.',
  exampleObjection: 'What if one delegation had objected to the working group’s report of 2024?',
  exampleObjectionTold: 'A/79/214, adopted by consensus: an objection.',
  examplePace: 'When would the UN convention enter into force if twelve instruments a year were deposited?',
  examplePaceTold: 'United Nations Convention against Cybercrime: a pace of instruments.',
  heading: 'What if it had been otherwise?',
  introduction:
    'The rules of the room are functions. Change the majority, a vote or an objection in a recorded decision, or the pace at which instruments are deposited with a treaty, and the rule is run again: what it would have said, and how many votes would have made the difference.',
  alwaysHypothetical:
    'Every answer is hypothetical and says so wherever it is shown. None can be cited or embedded, and none says what a state would have done. The whole question stands in the address of its page, so it can be passed on.',
  questionsToBegin: 'Questions to begin with',
  anyOther: 'Any other',
  eachPageOf: 'Each page of a',
  linkDecision: 'decision',
  decisionPagesTell:
    'says under “The rule” what its rule makes of it, and can be asked there what would have been; so can each page of a',
  linkTreaty: 'treaty',
  notYetInForce: 'that is not yet in force.',
  rulesThatCanBeRun: 'The rules that can be run',

  // pace-form
  paceForm: 'The pace supposed',
  instrumentsDeposited: 'Instruments deposited',
  inEach: 'in each',
  year: 'year',
  month: 'month',
  paceTold: 'A number above 0; 0.5 a year is one every second year.',

  // panel
  panelHeading: 'What if it had been otherwise',
  onOwnPage: 'What if? On a page of its own',

  // state-field
  recordedVote: (word: string) => `Recorded: ${word}`,
  state: 'State',
  chooseState: 'Choose a state',
  nameOrCode: 'Name or code',

  // supposed
  decisionAsRecorded: 'The decision as recorded',
  nothingSupposed: 'Nothing is supposed yet',
  thisIsRecorded: 'This is what was recorded, and how close it was to another outcome.',

  // treaty-page
  atPace: (instruments: number, per: string, needed: number, reached: string, inForce: string) =>
    `At ${count(instruments, 'instrument')} a ${per}, the ${count(needed, 'instrument')} still needed would be deposited by ${reached}, and the treaty would enter into force on ${inForce}.`,
  otherPaces: 'The same at other paces: hypothetical',
  paces: 'Paces',
  instrumentsAYear: 'Instruments a year',
  lastOneNeeded: 'Last one needed',
  entryIntoForce: 'Entry into force',
  whenInForce: (treaty: string) => `${treaty}: when would it enter into force?`,
  treatyAsRecorded: 'The treaty as recorded',

  // site/pace
  noPace: (written: string, per: string, usual: number, usualPer: string) =>
    `“${written}” is no pace: write how many instruments are deposited a ${per}, from 0.01 to 1,000; ${usual} a ${usualPer} are taken.`,
  noSpan: (asked: string) => `“${asked}” is no span of time: write month or year; a year is taken.`,

  // site/read-supposition
  changeLeftOut: (problem: string) => `${problem} That change is left out.`,
  noSupposedVote: (word: string, state: string, votes: string) =>
    `“${word}” is no vote that can be supposed of ${state}: write ${votes}.`,
  voteNotKnown: (state: string) =>
    `The record does not hold how ${state} voted on this decision; that change is left out.`,
  noNumberOfMembers: (text: string, name: string) =>
    `“${text}” is no number of members for ${name}: write a whole number from 0 up.`,
  or: ' or ',
  noSuchChoice: (text: string, name: string, values: string) => `“${text}” is no ${name}: write ${values}.`,

  // site/supposition-words
  abstaining: 'abstaining',
  against: 'against',
  votingAbstaining: 'abstaining',
  votingInFavour: 'voting in favour',
  votingAgainst: 'voting against',
  inFavour: 'in favour',
  majorityOfTwoThirds: 'a majority of two thirds',
  votedAgain: 'the vote would have been taken a second time',
  notPutThatWay: 'the question could not have been put that way',
  noConsensus: 'there would have been no consensus',
  notYetPut: 'the text would not yet have been put',
  consensusStillSought: 'consensus would still have been sought, without a vote',
  putToVote: 'the text could have been put to a vote',
  textWouldHaveBeen: (word: string) => `the text would have been ${word}`,
  ruleWouldHaveSaid: (word: string) => `the rule would have said: ${word}`,
  supposedRule: (rule: string) => `decided by ${rule}`,
  supposedMajority: (majority: string) => `needing ${majority}`,
  statesOtherwise: (states: number) => `${states} states voting otherwise`,
  restSupposed: (voting: string) => `the members with no vote recorded ${voting}`,
  withFigures: (figures: string) => `with ${figures}`,
  objecting: (by: string) => `${by} objecting`,
  itWas: (word: string) => ` it was ${word}`,
  byRecord: (recorded: string) => `; by the record${recorded}`,
  allTheSame: ' all the same',

  // app/[day]/what-if/page
  description:
    'Change the majority, a vote or an objection in a recorded decision, or the pace of ratification, and the rule is run again.',

  // app/[day]/what-if/decisions/[id]/page
  decisionDescription:
    'What the rule would have said of this decision if the majority or votes had been otherwise. Hypothetical.',

  // app/[day]/what-if/treaties/[id]/page
  treatyDescription: 'When the treaty would enter into force at a pace of ratification that is supposed. Hypothetical.',
};

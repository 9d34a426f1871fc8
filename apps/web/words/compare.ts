import { count } from '@acquis/domain';

/** The words of comparisons. */
export const words = {
  // choosing
  first: 'First',
  second: 'Second',
  third: 'Third',
  fourth: 'Fourth',
  which: (many: string) => `Which ${many}`,
  choose: 'Choose',
  noneChosen: 'None',
  compare: 'Compare',
  startAgain: 'Start again',

  // compare-link
  setBeside: (many: string) => `Set it side by side with other ${many}`,

  // compare-page
  byCriterion: 'Compared in the record, criterion by criterion',
  differIn: (names: string, differing: number, facts: number) =>
    `${names} differ in ${differing} of ${count(facts, 'fact')} at a glance.`,
  factsAtAGlance: 'Facts at a glance',
  comparisons: 'Compare',
  sideBySideOf: (kind: string) => `${kind} side by side`,

  // compared-table
  differs: 'differs',
  nothingInRecord: 'nothing in the record',
  theSame: 'the same',

  // decisions-together
  fromTo: (first: string, second: string) => `From ${first} to ${second}`,
  noVoteRecordedFor: (first: number, second: number) =>
    `No vote is recorded for ${count(first, 'member')} in the first and for ${second} in the second. `,
  noneKnownInBoth: 'No member’s vote is known by name in both, so nobody is said to have moved.',
  whoMoved: 'Who moved',
  whoMovedByName: 'Who moved, by name',
  figures: 'The figures',
  barsTold: 'Each bar is all members of its day, or those who took part as far as the record shows.',
  itsFiguresAs: 'Its figures as',
  noFigures: ': no figures in the record',
  standOtherwise: (compared: number, moved: number) =>
    `Of ${count(compared, 'member')} known by name in both, ${moved} ${moved === 1 ? 'stands' : 'stand'} otherwise in the second.`,

  // entrance-page
  processesTold: 'Mandate, rule of decision, membership, chair and outcomes, line by line; and in time, at true scale.',
  statesTold: 'What is on record of each, how far they agreed in recorded votes, and every vote in which they did not.',
  decisionsTold: 'Method, figures and majority, line by line; and from one vote to the next, who voted otherwise.',
  noFactSame: 'no fact at a glance is the same',
  alikeIn: (facts: string) => `alike in ${facts}`,
  sideBySide: 'Side by side',
  sideBySideTold:
    'Two to four records of one kind beside each other, line by line, with every line that differs marked in words. The address holds the whole question, so it can be passed on.',
  otherComparisons: 'Other comparisons',
  comparisonsOfRecord: 'Comparisons of the record',
  comparisonsOfRecordTold: 'criterion by criterion, with sources',
  movement: 'Movement between votes',
  movementTold: 'any two recorded votes, by name',
  agreementOfStates: 'Agreement of states',
  agreementTold: 'one state with all others, by track and period',

  // examples
  exampleGroupAndSuccessor: 'The open-ended working group and the permanent body that follows it',
  exampleExpertsAndGroup: 'Group of experts and working group, side by side at one time',
  exampleThreeProcesses: 'Working group, programme of action, Global Mechanism',
  exampleTreatyAndGroup: 'A treaty negotiation and a working group',
  exampleStatesOne: 'United States of America and Russian Federation',
  exampleStatesTwo: 'France and Germany',
  exampleStatesThree: 'Brazil, India, South Africa and Singapore',
  exampleStatesFour: 'Kenya, Nigeria and Egypt',
  exampleTwoTexts: 'Two texts of 2023 on one question',
  exampleStages: 'Committee and plenary on one text',
  exampleThreeTexts: 'The working group’s texts of 2018, 2020 and 2023',
  exampleMandateAndAdoption: 'The mandate of a treaty and its adoption',

  // process-lines
  meetingsHeld: (meetings: number) => `${count(meetings, 'meeting')} held, as far as the record shows`,
  whoMayTakePart: 'Who may take part',
  seats: 'Seats',
  meetings: 'Meetings',
  reportsAgreed: 'Reports agreed',
  nextMeeting: (title: string, on: string) => `next: ${title}${on}`,

  // processes-together
  continues: (process: string, predecessors: string) => `${process} continues ${predecessors}`,
  membershipAndOutcomes: 'Membership, meetings, outcomes',
  inTime: 'In time',
  lanesTold: 'One lane a process, at true scale: tinted while it lasts, bars for meetings, dots for decisions.',
  scoreAs: 'The score as',
  eventsAs: ', its events as',
  noneContinues: 'None of them continues another directly',
  lineageTold: (rest: string) =>
    `${rest}One box a process with its years and standing, those compared framed; an arrow leads from each to the one that continues it. A dashed frame: ended without consensus.`,
  lineageAsSvg: (shortName: string) => `Lineage of ${shortName}, SVG`,

  // states-together
  agreementOfEveryTwo: 'Agreement of every two',
  twoStates: 'Two states',
  agreement: 'Agreement',
  sharedVotes: 'Shared votes',
  votedDifferently: (names: string, votes: number, shared: number | undefined) =>
    shared === undefined
      ? `${names} voted differently in ${count(votes, 'recorded vote')} in plenary on the three tracks.`
      : `${names} voted differently in ${votes} of the ${count(shared, 'recorded vote')} in plenary on the three tracks in which both voted.`,
  pairOf: (first: string, second: string) => `${first} and ${second}`,
  fewerShared: (required: number) => `fewer than ${required} votes shared`,
  howFarAgreed: 'How far they agreed',
  agreementMethod:
    'Lijphart’s index over the recorded votes in plenary on the three tracks in which both voted: 1 alike, ½ where one of them abstained, 0 opposite. It says how two states voted, not why.',
  noVoteKnownOf: (states: string) => `No vote on the tracks is known of ${states}.`,
  theirAgreement: 'Their agreement',
  whereDiffered: 'Where they voted differently',
  differedInNone: 'In no recorded vote that is known by member.',
  differedIn: (votes: number) =>
    `${count(votes, 'recorded vote')}, newest first. A member with no vote recorded has not voted differently.`,
  votesDiffered: 'Votes in which they differed',
  date: 'Date',
  vote: 'Vote',
  notAMember: 'not a Member then',

  // site/comparing
  notRead: (others: string, one: string, many: string, names: number) =>
    `${others} ${names === 1 ? 'names' : 'name'} no ${many} to compare: write them as “${one}” or “ids”, repeated or separated by commas.`,
  namedTwice: (text: string) => `“${text}” is named twice; it stands here once.`,
  tooMany: (asked: string, most: number) => `${asked} are asked for; the first ${most} are shown.`,
  oneChosen: (one: string) => `One ${one} is chosen. Choose another to set beside it.`,

  // app/[day]/compare/page
  description:
    'Processes, states and decisions beside each other, line by line, with every line that differs marked in words.',

  // app/[day]/compare/decisions/page
  decisionsSideBySide: 'Decisions side by side',
  decisionsDescription:
    'Two to four decisions beside each other: method and figures line by line, and who voted otherwise from one to the next.',

  // app/[day]/compare/processes/page
  processesSideBySide: 'Processes side by side',
  processesDescription:
    'Mandate, rule of decision, membership, chair, sessions and outcomes of two to four negotiations beside each other, and at true scale in time.',

  // app/[day]/compare/states/page
  statesSideBySide: 'States side by side',
  statesDescription:
    'Two to four states beside each other: what is on record of each, how far they agreed in recorded votes, and every vote in which they did not.',
};

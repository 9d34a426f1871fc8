import { count } from '@acquis/domain';

/** The words around the stories and their figures. */
export const words = {
  // after
  toReflectOn: 'To reflect on',
  furtherReading: 'Where to go further',

  // not-yet-told
  toldUpTo: (upTo: string, day: string) =>
    `This story tells of events up to ${upTo}. On ${day} they lay ahead, so it is not told here.`,
  readIt: 'Read it',
  asKnownToday: 'as known today',
  orElse: ', or',
  asKnownOn: (day: string) => `as known on ${day}`,
  firstDayAllKnown: ', the first day on which everything in it was known.',
  whatWasKnownBy: (day: string) => `What of it was known by ${day}`,
  noneOfItsRecords: 'None of the records it rests on.',
  someOfItsRecords: (records: number) => `${count(records, 'record')} of those it rests on.`,

  // sources
  restsOn: 'What this story rests on',
  sourcesBehind: (sources: number) => `The ${count(sources, 'source')} behind them`,
  record: 'record',
  recordsAndSources: (records: string, official: number, sources: number) =>
    `${records}, ${official} of them official, which cite ${count(sources, 'source')}. The list is drawn from the story itself.`,

  // stories-page
  stories: 'Stories',
  heading: 'Stories from the record',
  introduction:
    'Guided readings in our own words. Every number, date and figure in them is computed from the record on the day of the page, and each story ends with the records it rests on.',

  // story-page
  nextStory: 'The next story',
  permanentAddress: 'Permanent address',
  permanentAddressTold: (day: string, version: string, upTo: string) =>
    `This story with its figures as known on ${day}, data version ${version}. It tells of events up to ${upTo}.`,

  // teller
  numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  and: ' and ',
  tally: (inFavour: number, against: number, abstaining: number) =>
    `${inFavour} in favour to ${against} against, with ${count(abstaining, 'abstention')}`,
  days: (daysBetween: number) => count(daysBetween, 'day'),

  // telling
  storyUpTo: (day: string) => `A story of events up to ${day}`,

  // figures/access-rules
  rulesTold:
    'The modalities rule by rule. An empty field means that the record holds no such rule, not that there is none.',
  modalitiesWithSources: 'The newer modalities with their sources',
  jsonOf: (day: string) => `JSON, ${day}`,
  rulesLabel: 'Modalities rule by rule',

  // figures/flow
  flowTold: (from: string, to: string, members: number) =>
    `Left, ${from}; right, ${to}. Heights are numbers of members: ${count(members, 'member')} in all. Bands in colour voted otherwise the second time.`,
  everyMember: 'Every member by name',
  sameInWords: 'The same in words',

  // figures/grid
  gridTold: (members: number) =>
    `${count(members, 'member')}, one cell each, by today’s regional groups. Select a state for its record.`,
  decisionWithSources: 'The decision with its sources',

  // figures/lanes
  lanesTold:
    'One lane a process, at true scale: tinted while it lasts, bars for meetings, dots for decisions. Every mark leads to its record.',
  wholeTimeline: 'The whole timeline',

  // figures/lives
  livesTold: 'The recorded life of both proposals, earliest first: the act, the place, and what happened there.',
  proposalWithSources: 'The first proposal with its sources',
  jsonOfProposal: (id: string) => `JSON of ${id}`,

  // figures/round
  accredited: 'accredited',
  roundTold: (applied: number) =>
    `${applied} organisations without consultative status that applied, by what came of it. An objector is shown only where a source names one.`,
  roundWithSources: 'The round with its sources',
  objectorNamed: 'objector named by a source',
  objectorOnlyInferred: 'objector named by no source; others infer one',
  objectorUnknown: 'objector unknown',
  legendNamed: 'Objector named by a source',
  legendNotNamed: 'Objector named by no source',

  // figures/staircase
  staircaseTold: (from: string, to: string, undated: number) =>
    `Signatures and deposited instruments by day, from ${from} to ${to}, as far as the record shows${undated > 0 ? `; ${count(undated, 'act')} on a day that is not known, counted from the start` : ''}.`,
  treatyWithActs: 'The treaty with every act and its source',

  // figures/steps
  stepsTold:
    'Each step as recorded, and at its right what the rule of consensus, run as a function, says of the text after it.',

  // figures/two-votes
  legend: 'Legend',

  // site/stories
  twoRoads: 'Two roads',
  twoRoadsSubtitle: 'The programme of action and the open-ended working group',
  twoRoadsQuestion: 'How did two ways of talking about conduct in cyberspace become one permanent body?',
  twoFootnotes: 'Two footnotes',
  twoFootnotesSubtitle: 'How the second progress report was adopted',
  twoFootnotesQuestion: 'What does it take to adopt a report by consensus when one reference is missing from it?',
  whoMayEnter: 'Who may enter the room',
  whoMayEnterSubtitle: 'Organisations, objections and the rules of access',
  whoMayEnterQuestion: 'Who decides which organisations may follow a negotiation between states, and by which rule?',
  longWay: 'The long way to forty',
  longWaySubtitle: 'A convention against cybercrime',
  longWayQuestion:
    'How does a treaty come from a recorded vote on its mandate to a text adopted without one, and from there into force?',

  // app/[day]/stories/page
  description:
    'Guided readings through live figures: how negotiations on conduct in cyberspace and on cybercrime came to where they stand, with the records they rest on.',

  // app/[day]/stories/[slug]/page
  notToldOn: (day: string) => `It is not told as known on ${day}.`,
};

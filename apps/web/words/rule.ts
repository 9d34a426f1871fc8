import { count } from '@acquis/domain';

/** The words of the rules of procedure. */
export const words = {
  // accreditation-rounds
  accredited: 'accredited',
  entitiesByOutcome: (entities: number, outcome: string) =>
    `${count(entities, 'entity', 'entities')}, ${outcome}; objector`,
  replayed: (title: string) => `${title}, replayed`,
  roundAsRecorded: 'Put through the rule, the round comes to the recorded numbers. ',
  roundOtherwise: 'Put through the rule, the round comes to other numbers than those recorded. ',
  roundLacks: (missing: string) => `Not in the record: ${missing}. `,
  theRound: 'The round',
  objectorNamed: 'objector named by a source',
  objectorInferred: 'objector only inferred by others, named by nobody here',
  objectorUnknown: 'objector unknown',
  accreditedOf: (accredited: number, applied: number | string) =>
    `${accredited} of ${applied} entities accredited. Not accredited, by how far the objector is known:`,

  // decision-rule
  comesOut: 'Run through its rule, the recorded facts come to the recorded outcome.',
  comesToOther: 'Run through its rule, the recorded facts come to another outcome than the one recorded.',
  cannotBeRun: 'It cannot be run through a rule: the record does not hold what the rule asks for.',
  notInRecord: 'Not in the record:',
  separateVotes: 'Separate votes on parts of the text',
  outcomeMissing: 'outcome not in the record',
  ruleSaysOfPart: (replay: string, reasons: string) => `The rule ${replay}. ${reasons}`,
  partLacks: (missing: string) => `Not in the record: ${missing}.`,
  sourcesContradict: 'Sources contradict each other on it:',
  theRule: 'The rule',
  factsPut: 'The facts put to it are',
  quorumMet: 'The quorum was at least met. ',
  quorumNotShown: 'The record does not show the quorum. ',

  // episodes
  decisionReplayed: (decision: string) => `${decision}, replayed`,
  theDecision: 'The decision',

  // inquiry-table
  modelled: 'modelled',
  agreed: 'agreed',
  invariants: 'What always holds',
  steps: 'Steps',
  agreedAndModelled:
    'Agreed: it rests on a text agreed among States. Modelled: this project’s reading of how an inquiry goes on; no agreed text sets it out.',
  directory: 'The directory',
  stepsOfInquiry: 'Steps of an inquiry',
  stepNumber: 'No.',
  from: 'From',
  step: 'Step',
  to: 'To',
  basis: 'Basis',
  inThisCase: (condition: string) => `In this case: ${condition}`,
  whereItMayStand: 'Where an inquiry may stand',
  nothingFollows: 'nothing follows',

  // rule-page
  decisionsRun: 'Recorded decisions run through it',
  decisionsOfOrgans: (decisions: number) => `${count(decisions, 'decision')} of organs that decide by it.`,
  decisionsReplayed: 'Decisions replayed',
  date: 'Date',
  decision: 'Decision',
  recorded: 'Recorded',
  lacksFacts: 'lacks facts',
  rules: 'Rules',
  whatItCanSay: 'What it can say',
  marginCountedIn: (unit: string) => `Its margin is counted in ${unit}.`,
  whereWritten: 'Where it is written',
  asFunction: 'As a function:',
  describedIn: ', described in',
  whatIf: 'What if',

  // rules-page
  heading: 'The rules of the room, as functions',
  everyDecisionRun: (decisions: number, agrees: number, differs: number, lacksFacts: number) =>
    `Every recorded decision is run through the rule of its organ. Of ${count(decisions, 'decision')}, ${agrees} come to the recorded outcome, ${differs === 0 ? 'none' : differs} to another, and for ${lacksFacts} the record does not hold what the rule asks for.`,
  notAsRecorded: 'Decisions that do not come out as recorded, or cannot be run',
  notAsRecordedTold: 'With what the record would have to hold.',
  comesToOtherThanRecorded: 'Comes to another outcome than recorded.',
  factsMissing: (facts: string) => `Missing: ${facts}.`,
  whatARuleSays:
    'A rule says what follows from the facts put to it, and by which provision. It is no ruling: whether a question is important, whether a matter is procedural and whether a text is put to the vote is for those in the room.',
  whatIfOtherwise: 'What if the facts had been otherwise?',
  howRulesAreRun: 'How the rules are run',

  // steps
  stepByStep: 'Step by step, with what the rule says after each',

  // treaty-episodes
  differs: 'differs',
  treaty: 'Treaty',
  treatiesPutThrough: 'Treaties of the record put through it',
  dayComputedTold: 'The day computed from the instruments deposited, beside the day recorded.',
  notInForce: 'not in force',
  atWhichPace: 'At which pace?',
  daysRecomputed: 'Recorded days from which treaties bind, recomputed',
  daysRecomputedTold: 'For each instrument whose day of entry into force for its depositor is recorded.',
  daysRecorded: 'Days recorded',
  ruleAgrees: 'The rule agrees',
  days: (days: number) => count(days, 'day'),
  whetherSigned: (day: string) => `Whether each can be signed on ${day}.`,

  // treaty-rule
  entryAsRecorded: 'Run through the rule on entry into force, the recorded instruments come to what is recorded.',
  entryOtherwise:
    'Run through the rule on entry into force, the recorded instruments come to another day than the one recorded.',
  entryCannotBeRun: 'The rule on entry into force cannot be run: the record does not hold what it asks for.',
  whatIfPace: 'What if? Suppose a pace of ratification',

  // verdict
  moreReasons: (rest: number) => `and ${rest} more reasons`,

  // app/[day]/rules/page
  rulesOfProcedure: 'Rules of procedure',
  description:
    'The rules by which decisions are taken, as functions with their legal source, and every recorded decision run through them.',
};

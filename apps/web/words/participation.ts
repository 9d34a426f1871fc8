import { count } from '@acquis/domain';

/** The words of the page on participation. */
export const words = {
  // both-rules
  beforeConsultations: 'before the Chair consults',
  duringConsultations: 'while the Chair consults',
  afterObjectionsStanding: 'after consultations, with every objection standing',
  afterObjectionsWithdrawn: 'after consultations, with every objection withdrawn',
  sameRound: 'The same round under either rule',
  organisationsObjectedTo: (organisations: number) => `The ${count(organisations, 'organisation')} objected to in`,
  onlyFirstHappened: 'Only the first line is of what happened.',
  rule: 'Rule',
  supposed: 'Supposed',
  comesTo: 'It comes to',
  asRecorded: 'as recorded',
  hypothetical: (supposed: string) => `hypothetical: ${supposed}`,
  putThroughBoth: (more: string) =>
    `whose names are recorded, put through the rule of that round and through that of the Global Mechanism.${more}`,
  moreNotAccredited: (unknown: number) =>
    ` ${unknown} more were not accredited; their names or objectors are not in the record.`,

  // events
  whoWasThere: 'Who was there, who wrote, who complained',
  eventsTold: 'Consultations, speakers counted, letters, practice and complaints about access, oldest first.',

  // experts
  expertsHeading: 'Who sat in the groups of governmental experts',
  expertsTold: 'Most often first. A dot is a seat; the meetings of these groups were closed.',
  seatsInGroups: 'Seats in the groups of governmental experts',
  state: 'State',
  seats: 'Seats',
  seat: 'seat',
  noSeat: 'no seat',
  noSeatRecorded: 'no seat recorded',
  seatsNamed: 'Seats named',
  ofSeats: (memberCount: number) => ` of ${memberCount}`,

  // modalities
  proposed: 'proposed',
  agreed: 'agreed',
  noAgreement: 'no agreement',
  whichRule: 'Which rule let whom in, and when',
  modalitiesTold:
    'The modalities of participation as they were proposed, agreed or not agreed, oldest first. An objection under them is one of a State to the accreditation of an organisation.',
  noModalities: 'No modalities were in the record on this day.',
  modalitiesOverTime: 'Modalities over time',
  date: 'Date',
  modalities: 'Modalities',
  process: 'Process',
  whatTheySay: 'What they say',
  attested: 'Attested',
  notInRecord: 'not in the record',
  asAppliedRule: 'As a rule that can be applied',
  whoMayTakePart: (processes: number) => `Who may take part in each of ${processes} processes`,

  // objections
  objector: 'Objector',
  organisation: 'Organisation',
  whatItIs: 'What it is',
  seatOfOrganisation: 'Seat',
  noSourceNamesOne: 'no source names one',
  whoObjected: 'Who objected to whom, as far as recorded',
  noObjection:
    'No objection to a named organisation was in the record on this day. That says nothing of whether there were any.',
  objectionsTold: (objections: number, states: number) =>
    `${count(objections, 'objection')} to named organisations; sources name ${count(states, 'State')} as objector. A State not named here is not said to have objected, nor to have refrained.`,
  objections: 'Objections',
  howKnown: 'How it is known',
  notRecorded: 'not recorded',
  namedBySource: 'named by a source',
  onlyInferred: 'objected to; objector only inferred',

  // participation-page
  partRules: 'Rules over time',
  partRounds: 'Rounds',
  partObjections: 'Objections',
  partExperts: 'Groups of experts',
  partLetters: 'Letters, consultations, speakers',
  participation: 'Participation',
  heading: 'Who may be in the room, and who was',
  onThisPage: 'On this page',
  story: 'The story: who may enter the room',
  goOn: 'Go on',
  whoStandsWhere: 'Who stands where on it, in whose voice.',
  inTheRecord: (stakeholders: string) => `${stakeholders} in the record`,
  everyEvent: 'Every event of participation',
  alsoAs: 'Also as',

  // rounds
  unknown: 'unknown',
  applied: 'Applied',
  accredited: 'Accredited',
  notAccredited: 'Not accredited',
  objectorNamed: 'Objector named',
  objectorInferred: 'Only inferred',
  objectorNotKnown: 'Not known',
  asOfRight: 'As of right',
  roundsHeading: 'Rounds of accreditation',
  roundsTold:
    'Organisations without consultative status that applied, by what became of it; and of those not accredited, for how many the objector is known. A source must name the State: an inference counts as inferred, and names nobody here.',
  howCounted: 'How this is counted',
  noRound: 'No round of accreditation was in the record on this day.',
  round: 'Round',

  // site/participation-metadata
  description:
    'Who may be in the room and who was: modalities over time, rounds of accreditation with their numbers, objections as far as a source names the State, seats in the groups of experts.',

  // site/participation
  noRoundKnown: 'No round of accreditation with recorded numbers was known on this day.',
  inEach: (states: string) => `; ${states} in each`,
  notEverySeat: (groups: string) => ` Not every seat of ${groups} is named in the record.`,
  seatsInGroupsOfExperts: (states: number, groups: number, all: string, missing: string) =>
    `${count(states, 'State')} had a seat in at least one of ${count(groups, 'group')} of governmental experts${all}.${missing}`,
  roundsInNumbers: (rounds: number, accredited: number, applied: number, refused: number, named: number) =>
    `In the ${rounds === 1 ? 'one round' : `${rounds} rounds`} of accreditation with recorded numbers, ${accredited} of the ${applied} organisations without consultative status that applied were accredited; ${refused} were not, after objections, and for ${named} of these a source names the State that objected.`,
  ofDate: 'of ',
  latestModalities: (ofDate: string, said: string) => ` The latest modalities known are those ${ofDate}${said}`,
};

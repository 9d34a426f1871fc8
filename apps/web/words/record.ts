/** The words of every page of a record, whatever its kind. */
export const words = {
  // cited-in
  moreSources: (rest: number) => `and ${rest} more sources`,

  // extras
  outcome: 'Outcome',
  programme: 'Programme',
  documents: 'Documents',
  deadlines: 'Deadlines',
  preparation: 'Preparation',
  whoTakesPart: 'Who takes part',
  structure: 'How it is arranged',
  meetings: 'Meetings',
  objectionsAndExplanations: 'Objections and explanations',
  reportsAgreed: 'Reports agreed',
  signatures: 'Signatures',
  instruments: 'Instruments',
  otherActs: 'Other acts',
  votes: 'Votes',
  publishedPositions: 'Positions on international law in cyberspace',
  proposals: 'Proposals put forward',
  ownPositions: 'Positions in its own voice',
  positionsOfGroups: 'Positions of its groups',
  ascribedPositions: 'Positions ascribed by others',
  treaties: 'Treaties',
  jointStatements: 'Joint statements and endorsements',
  objectionsToAccreditation: 'Objections to the accreditation of organisations',

  // glance
  attestation: 'Attestation',

  // how-we-know
  byLanguageModel: 'Written by a language model',
  attestedOtherwise: 'Values attested otherwise than the record',
  howWeKnow: 'How we know',
  recordIs: 'The record as a whole is',
  sourcesOfToday: ' The sources are those of today’s record, also where they were published after the day shown.',
  notSaid: 'What the sources read do not say',
  contradictions: 'Where sources contradict each other',
  enteredOn: (day: string, readAgain: string) => `; entered on ${day}${readAgain}.`,
  readAgainOn: (day: string) => `, last read against its sources on ${day}`,

  // record-page
  atAGlance: 'At a glance',

  // related
  andMore: (rest: number) => `and ${rest} more`,
  referringRecords: 'Records that refer to it',

  // take-away
  errorSubject: (title: string) => `Acquis: ${title}`,
  errorBody: (page: string, version: string) =>
    `Page: ${page}\nData version: ${version}\n\nWhat is wrong, and by which source:\n`,
  takeAway: 'Take it away',
  votesAsCsv: 'Votes as CSV',
  reportError: 'Report an error',
  permanentAddress: (day: string, version: string) =>
    `Permanent address of this page as known on ${day}, data version ${version}:`,

  // site/attested
  all: 'all',
  none: 'none',
  underOnePerCent: 'under 1%',
  overNinetyNinePerCent: 'over 99%',

  // site/hindsight
  hindsightNotShown: 'What is told with hindsight is not shown on this day.',
};

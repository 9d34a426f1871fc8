/** The words of a meeting’s page. */
export const words = {
  // kit-parts
  decisionsTaken: 'Decisions taken on its days',
  officers: 'Officers',
  officersOfProcess: (capitalised: string) => `${capitalised} of its process on these days:`,
  documents: 'Documents',
  documentsDatedThen: 'These texts of its process are dated on its days:',
  deadlines: 'Deadlines',

  // meeting-kit
  stillAhead: 'Still ahead.',
  heldOutcomeMissing: 'Held; what came of it is not in our record.',
  missingProgramme: 'the programme',
  missingOfficers: 'who presides',
  missingDocuments: 'which documents are before it',
  missingDeadlines: 'any deadline',
  missingOutcome: 'what came of it',
  missingPlace: 'where it meets',
  notInRecord: 'Not in the record:',
  noSourceSays: (unknown: string) => `${unknown}. No source read so far says.`,
  beforeAndAfter: 'Before and after it',
  before: 'Before:',
  after: 'After:',
  kit: 'The kit',
  noDate: 'No date in the record. ',
  addToCalendar: 'Add to a calendar (.ics)',
  outcome: 'Outcome',
  programme: 'Programme',
  preparation: 'Preparation and registration',
};

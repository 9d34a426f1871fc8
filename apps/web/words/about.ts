import { count, type StaleReason, staleReasonWords } from '@acquis/domain';

/** The words of the page on the data. */
export const words = {
  // attested
  everyCollection: 'Every collection, and how well it is attested',
  collectionsTold:
    'Records by the best source read for them: a United Nations or depositary document, someone who reports, or none checked yet. A single value may be better or worse attested than its record; the page of the record says so.',
  howCounted: 'How this is counted',
  collections: 'Collections',
  collection: 'Collection',
  records: 'Records',
  attestation: 'Attestation',
  takeIt: 'Take it',
  allCollections: 'All',

  // cite
  citedTitle: 'Acquis: the open observatory of United Nations cyber diplomacy',
  asKnownOn: (day: string) => `As known on ${day}`,
  howToCite: 'How to cite',
  howToCiteTold:
    'Two days and one version make a figure reproducible: the day as known on, the data version, and for a single record its own address. Each record’s page gives its citation as BibTeX and CSL-JSON.',
  contributors: (year: string) => `The Acquis contributors (${year}).`,
  citedVersion: (version: string, day: string) => `. Data version ${version}, as known on ${day}.`,
  citationAsBibtex: 'The citation as BibTeX',

  // commands
  commandOne: 'One decision',
  commandOneTold: 'A record as JSON, with its sources.',
  commandTable: 'Recorded votes as a table',
  commandTableTold: 'Any list as CSV, narrowed and with the fields wanted.',
  commandVotes: 'Who voted how',
  commandVotesTold: 'The votes by member of a decision, and every vote of a state, as CSV.',
  commandOnADay: 'As known on a day',
  commandOnADayTold: 'Any address, on any past day.',
  commandRAndPython: 'In R or Python',
  commandRAndPythonTold: 'A list is a table at an address.',
  commandTyped: 'Typed, in TypeScript',
  commandTypedTold: 'The client knows every address, parameter and field.',
  commandAssistant: 'For an assistant',
  commandAssistantTold: 'Ten tools over the Model Context Protocol; neither key nor session.',
  askTheRecord: 'Ask the record',
  noKeyNeeded: 'No key is needed.',
  listsWhatThereIs: 'lists what there is,',
  describesIt: 'describes it,',
  tellsLanguageModels: 'tells language models of it,',
  and: 'and',
  giveWhereThingsStand: 'give where things stand and what happened.',
  command: (name: string) => `Command: ${name}`,

  // data-page
  partDownload: 'Download',
  partCollections: 'Collections',
  partApi: 'API',
  partFeeds: 'Feeds and calendars',
  whereSourcesDiffer: 'Where sources differ',
  partRevisions: 'Revisions',
  partToLookAt: 'To look at again',
  coverage: 'Coverage',
  partLicence: 'Licence',
  data: 'Data',
  heading: 'The record as data',
  holds: (records: number, kinds: number, official: string, reported: string, unverified: string) =>
    `${count(records, 'record')} in ${count(kinds, 'collection')}, each with its sources: ${official} attested by a United Nations or depositary document, ${reported} by others who report, ${unverified} not yet checked. Take all of it, or one record, and use it for any purpose, under`,
  versionAndDays: (version: string, changed: string, day: string) =>
    `Data version ${version}, last changed on ${changed}; records known on ${day}.`,
  onThisPage: 'On this page',
  coverageTold: 'Up to when sources were read. What happened later may be missing from the record.',
  terminal: 'Terminal',
  terminalIntroduction: 'The same record can be read in a terminal, offline: in the repository,',
  terminalFullScreen: 'opens it full screen, and',
  or: 'or',
  answerOneQuestion: 'answer one question.',
  licenceAndTerms: 'Licence, and terms of single sources',
  dataIsUnder: 'The data is under',
  licenceAsks: ': name Acquis, the data version, and say what you changed. The code is under the MIT licence.',
  votesTerms:
    'Votes by member were read in copies of the United Nations Digital Library’s voting data and stand in files of their own, so that whoever publishes this record can leave them out. Each page names the sources of its facts; texts of the United Nations remain under its terms.',
  noDiscrepancy: 'No place where sources contradict each other was recorded by this day.',
  discrepanciesAbout: (kinds: string) => `About ${kinds}.`,
  allDiscrepancies: 'All of them',
  openDiscrepancies: 'those left open',
  asCsv: 'as CSV',
  whatWasCorrected: 'What was corrected',
  revisions: 'Revisions',
  asFeed: 'as a feed',
  howFactsAreKept: '. How facts are dated, attested and computed:',
  linkMethods: 'methods',
  discrepanciesKept: (all: number, open: number) =>
    `${count(all, 'place')} where sources contradict each other ${all === 1 ? 'is' : 'are'} kept with every value, its source and why one was taken: for ${all - open} a value is taken, ${open} ${open === 1 ? 'is' : 'are'} left open.`,
  noCorrection: (version: string) =>
    `No record has been corrected since it was published, as of data version ${version}.`,
  correctionsListed: (corrections: number) =>
    `${count(corrections, 'correction')} of records ${corrections === 1 ? 'is' : 'are'} listed, each with what was changed, when and why.`,
  correctionsTold: (corrections: string) =>
    `${corrections} A correction applies to all days; the day control shows what was public, not what we had written.`,

  // download
  allInOneFile: 'All of it in one file',
  downloadAll: 'Download the whole record',
  zipStart: '(ZIP',
  zipHolds: (version: string) =>
    `, data version ${version}): every collection, the timeline and the votes by member as JSON, NDJSON and CSV, with JSON Schemas, the type of each column, licences and sources.`,
  datasetHashes: 'has the SHA-256 of the file and of everything in it.',
  fileAsOfLastChange: (day: string) =>
    `The file holds the record as of its last change, not as known on ${day}: each record says when its facts were stated.`,

  // stale
  toLookAt: 'What should be looked at again',
  toLookAtTold:
    'What by this day should be compared with a source again. It need not be wrong; whoever has read a source can mend a line.',
  nothingToLookAt: 'By this day nothing has to be looked at again.',
  staleReason: (reason: StaleReason, lines: number) => `${staleReasonWords[reason]}: ${lines}`,
  since: (on: string, days: number) => `${on}, ${count(days, 'day')} ago`,
  moreToLookAt: (lines: number) => `${count(lines, 'more line')}`,

  // subscribe
  everything: 'Everything',
  followIt: 'Follow it',
  followItTold:
    'Give the address of a calendar to your calendar program, that of a feed to a feed reader: both follow what happens, and what is announced or moved.',
  calendarsAndFeeds: 'Calendars and feeds',
  feedOf: 'Of',
  feed: 'Feed',
  everyListHasOwn: 'Every list and every record has its own, too:',
  takeFromTimeline: '. For one process, kind or standing, take them from the timeline, which carries its filters over.',

  // app/[day]/data/page
  description:
    'The whole record as data: its licence, version, coverage and addresses in the API, and how to read it in a terminal.',
};

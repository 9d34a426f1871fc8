import { count } from '@acquis/domain';

/** The words of a process’s page. */
export const words = {
  // lineage-figure
  lineage: 'Lineage',
  lineageTold:
    'One box a process with its years and standing; an arrow leads from each to the one that continues it. A dashed frame: ended without consensus.',
  theLineage: 'The lineage',
  sameAsText: 'The same as text',

  // mandate
  mandate: 'Mandate',
  noMandate: 'The record holds no mandate of it.',
  mandateNotInRecord: 'The text that gave it is not in the record',

  // room
  noRegionalGroup: 'No regional group',
  whoWasInRoom: 'Who was in the room',
  noSourceSaysWho: 'No source read says who takes part.',
  byRegionalGroups: ', by today’s regional groups',
  howArranged: (parts: number) => `How it is arranged: ${count(parts, 'part')}`,
  membersNamed: (members: number) => `${count(members, 'member')} named`,
  seats: (seats: number, named: string) => `${seats} seats, ${named}`,
  someSeatsNamed: (members: number) => `${members} of them named in the record`,
  allSeatsNamed: 'all named',

  // rule-and-chair
  unknown: 'unknown',
  noSourceSaysRule: 'No source read says by which rule it decides.',
  rule: 'Rule',
  rulesAsFunctions: 'The rules as functions',
  chair: 'Chair',
  noSourceNamesChair: 'No source read names who presided.',
  officers: 'Officers',
  officerName: 'Name',
  office: 'Office',
  state: 'State',
  from: 'From',
  to: 'To',

  // sessions
  sessions: 'Sessions',
  noMeeting: 'No meeting of it is in the record.',
  meetingCount: (meetings: number) => count(meetings, 'meeting'),
  withoutOutcome: (meetings: number) => `${meetings} with no outcome in our record`,
  scoreTold: (from: string, to: string) =>
    `At true scale, ${from} to ${to}: its life as a band, meetings as bars, decisions as dots.`,
  theMeeting: 'The meeting',
  allMeetings: (meetings: number) => `All ${meetings} meetings`,
  meetings: 'Meetings',
  dates: 'Dates',
  meeting: 'Meeting',
  standing: 'Standing',

  // statements
  complaints: 'complaints',
  complaint: 'complaint',
  objections: 'objections',
  objection: 'objection',
  reservations: 'reservations',
  reservation: 'reservation',
  dissociations: 'dissociations',
  dissociation: 'dissociation',
  explanationOfPosition: 'explanation of position',
  explanationsOfPosition: 'explanations of position',
  explanationOfVote: 'explanation of vote',
  explanationsOfVote: 'explanations of vote',
  generalStatement: 'general statement',
  generalStatements: 'general statements',
  putOnRecord: 'Put on record in it',
  noStatement: 'No dissociation, explanation, reservation, objection, complaint or general statement is in the record.',
  statementsTold:
    'Who dissociated from, explained, objected to or complained of what, and general statements, each on its own account. None of it changes how a decision was taken.',

  // texts
  reportAgreed: 'report agreed',
  decision: 'Decision:',
  textsInOrder: 'Documents and decisions, in order',
  documentsAndDecisions: (documents: number, decisions: number) =>
    `${count(documents, 'document')}, ${count(decisions, 'decision')}. A committee approves a draft; the Assembly adopts a resolution.`,
  undated: 'Undated',
  documentCount: (documents: number) => count(documents, 'document'),
  decisionCount: (decisions: number) => count(decisions, 'decision'),
  reportsAgreed: (reports: string) => `report agreed: ${reports}`,
  outcome: 'Outcome',
  noReportAgreed: 'No report agreed by it is in the record.',
  turns: 'The turns it took',
};

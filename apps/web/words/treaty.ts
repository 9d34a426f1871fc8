import { count } from '@acquis/domain';

/** The words of a treaty’s page. */
export const words = {
  // participants
  dayNotFound: 'day not found',
  participantsNamed: (named: number, bound: number) =>
    `${count(named, 'participant')} by name, ${bound} of them with an instrument.`,
  actsNotNamed: (unnamed: number) => `Of ${count(unnamed, 'further act')} no source names who acted.`,
  listScrolls: (rows: number) => `The list, ${count(rows, 'row')} long, scrolls.`,
  notListedToldWhy:
    'A participant that is not listed may have acted all the same: the record holds what was found. Each date leads to the act and its sources.',
  whoHasActed: 'Who has acted',
  actsByParticipant: 'Acts by participant',
  participant: 'Participant',
  signature: 'Signature',
  instrument: 'Instrument',
  otherActs: 'Other acts',
  notNamed: 'Not named in the sources',

  // stairs
  closes: (day: string) => `closes ${day}`,

  // treaty-map
  onAMap: 'Signatures and instruments on a map',
  mapTold: (states: number, note: string, treatyNote: string) =>
    `${states} states, one dot each, by the acts the record shows. ${note} ${treatyNote}`,
  theMap: 'The map',
  sameAsText: 'The same as text',

  // treaty-staircase
  toEntryIntoForce: 'How far to entry into force',
  actsOverTime: 'Signatures and instruments over time',
  theStaircase: 'The staircase',
  staircaseTold: (finding: string, threshold: string, day: string, notes: string) =>
    `${finding}. The lines are signatures and deposited instruments by day, as far as the record shows${threshold}${day}. ${notes}`,
  brokenLine: '; the broken line is what entry into force needs',
  uprightLine: '; the upright line is the day shown',
};

import { count } from '@acquis/domain';

/** The words of an issue’s page: its spectrum and positions. */
export const words = {
  // agreed-ground
  agreedGround: 'Agreed ground',
  noAgreedGround: 'The record names no ground agreed in spite of the difference.',

  // issue-parts
  spectrum: 'The spectrum',
  stancesTaken: 'The stances taken',
  stancesInOrder: 'In order. No position on it is in the record.',
  whoStandsWhere: 'Who stands where',
  sameAsText: 'The same as text',

  // over-time
  overStances: (taken: number) => `over ${count(taken, 'stance')}`,
  whenStated: 'When positions were stated',
  overTimeTold:
    'One mark a position, in the earliest year it may be of: where the record gives a range of years, its first. What the record does not date stands in the last column, outside the scale.',
  byStanceAndYear: 'Positions by stance and year',
  stance: 'Stance',
  undated: 'Undated',
  datedAndUndated: (dated: number, over: string, undated: number) =>
    `${count(dated, 'dated position')} ${over}; for ${undated === 0 ? 'none' : undated} the record has no date`,

  // position-filter
  allStances: 'All stances',
  voice: 'Voice',
  allVoices: 'All voices',
  date: 'Date',
  anyDate: 'Any',
  show: 'Show',
  showAll: 'Show all',

  // position-table
  sinceReplaced: 'since replaced by a later one',
  everyPosition: 'Every position, with what it rests on',
  nothingMatches: 'Nothing in the record matches. Choose fewer filters.',
  positions: 'Positions',
  allInRecord: (positions: number) => `${positions} in the record.`,
  someOf: (positions: number, total: number) => `${positions} of ${total}.`,
  orderByHeading: 'Select a heading to order by it.',

  // spectrum-figure
  hollowIsUndated: 'Hollow: undated',
  dashedIsInferred: 'Dashed: inferred',
  codeOfReplaced: 'ABC',
  replacedByLater: 'Since replaced by a later one',
  noPosition: 'No position in the record',
  spectrumTold: (notes: string) => `Stances in order, one mark a position, at its own stance. ${notes}`,

  // site/positions
  notPossible: (name: string, text: string, possible: string) =>
    `“${text}” is left out: possible for “${name}” are ${possible}.`,
  holder: 'Holder',
  basis: 'Basis',
  attestation: 'Attestation',
  dated: 'Dated',
  inferred: 'Inferred',
};

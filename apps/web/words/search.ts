import { count } from '@acquis/domain';

/** The words of the search. */
export const words = {
  // hit-groups
  allHitsOfKind: (total: number, many: string) => `All ${total} ${many}`,

  // search-form
  whatToSearchFor: 'Words, a symbol, a tally or a name',
  search: 'Search',

  // search-help
  helpSymbol: 'a symbol, or part of one: resolutions, drafts, reports',
  helpTally: 'a tally: votes in favour, against, abstentions',
  exampleName: 'Allemagne',
  helpName: 'a name: states in any of the six official languages, groups, people, processes',

  // search-page
  searchTheRecord: 'Search the record',
  searchFor: (q: string) => `Search: ${q}`,
  askAnything: 'Ask for anything in the record',
  asKnownOn: (day: string) => ` as known on ${day}`,
  howToAsk: ': in words, by symbol, by tally or by name. Small slips of the pen are forgiven.',
  showAllKinds: 'Show all kinds and tracks',
  recordsFound: (total: number) => count(total, 'record', 'records'),
  kindsFound: (groups: number) => count(groups, 'kind'),
  bestFirst: ', best first',
  pageOf: (page: number, pages: number) => `, page ${page} of ${pages}`,
  inOneList: 'In one list, best first',
  resultsAsJson: 'These results as JSON',
  inFull: 'In full:',
  answeredAt: 'Where it is answered:',
  nothingFound: (q: string) => `Nothing in the record answers to “${q}”`,
  nothingFoundAdvice: '. Try fewer words, another spelling, or a symbol.',
  sameSearchToday: 'The same search today',

  // site/search
  kind: 'Kind',
  track: 'Track',
  noKind: (kind: string) => `There is no kind of record “${kind}”; all kinds are shown.`,
  noTrack: (track: string, tracks: string) =>
    `There is no track “${track}”; all tracks are shown. Possible are ${tracks}.`,

  // app/[day]/search/page
  description: 'Search every kind of record by words, symbols, tallies and names, best first.',
};

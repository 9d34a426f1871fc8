/** The words of lists of records. */
export const words = {
  // facets
  narrow: 'Narrow the list',

  // find-by-name
  findByName: (what: string) => `Find ${what} by any of their names`,
  find: 'Find',

  // list-page
  named: (asked: string) => ` named “${asked}”`,
  pageOf: (page: number, pages: number) => `, page ${page} of ${pages}`,
  showAll: 'Show all',
  listAsJson: 'This list as JSON',
  noneOnThatDay: 'Nothing of this kind was in the record on that day.',
  noneYet: 'Nothing of this kind is in the record yet.',
  noneWithThoseValues: 'No record of the list matches.',

  // site/listing
  noSuchValue: (label: string, text: string, possible: string, more: number) =>
    possible === ''
      ? `${label}: no record of this list has any, so “${text}” is left out.`
      : `${label}: no record of this list has “${text}”; it is left out. Possible ${more > 0 ? 'among others ' : ''}are ${possible}.`,

  // paging
  pages: 'Pages',
  page: 'Page',
};

/** The words of lists of records. */
export const words = {
  // facets
  narrow: 'Narrow the list',

  // list-page
  pageOf: (page: number, pages: number) => `, page ${page} of ${pages}`,
  showAll: 'Show all',
  listAsJson: 'This list as JSON',
  noneOnThatDay: 'Nothing of this kind was in the record on that day.',
  noneYet: 'Nothing of this kind is in the record yet.',
  noneWithThoseValues: 'No record has all the values chosen.',

  // paging
  pages: 'Pages',
  page: 'Page',
};

/** The words of the pages that stand where there is none. */
export const words = {
  // day-messages
  notYetKnown: 'Not yet known on that day',
  notYetKnownWhy: (since: string, day: string) =>
    `The record knows of this since ${since}. On ${day} nobody could have read of it.`,
  pageWhenKnown: (day: string) => `The page on ${day}, when it became known`,
  pageToday: 'The page today',
  noDay: 'That is not a day',
  noDayWhy: (text: string) =>
    `“${text}” does not exist in the calendar, or is not written as a day. Write year, month and day with hyphens, such as 2023-12-31.`,
  pageOnExampleDay: 'The page as known on 31 December 2023, as an example',
  pageOnToday: (day: string) => `The page today, ${day}`,
  future: 'That day has not come yet',
  futureWhy: (day: string) =>
    `${day} lies ahead. Acquis shows what was known on a day; it makes no forecasts. What is announced stands on the timeline.`,
  announced: 'What is announced',
  noMonth: 'That is not a month',
  noMonthWhy: (text: string) =>
    `“${text}” does not exist in the calendar, or is not written as a month. Write year and month with a hyphen, such as 2023-12.`,
  exampleMonth: 'The days of December 2023, as an example',
  daysOfMonth: (month: string) => `The days of ${month}`,

  // missing-page
  noRecordNamed: (one: string) => `No ${one} of that name`,
  noRecordWhy: (one: string, id: string) => `The record holds no ${one} “${id}”.`,
  didYouMean: 'Did you mean',
  allOfKind: (many: string) => `All ${many}`,
  searchForIt: 'Search the record for it',
  severalNamed: (records: number, many: string) => `${records} ${many} of that name`,
  severalWhy: (code: string, many: string) => `“${code}” stands for more than one of the ${many} in the record.`,
  whichOne: 'Which one',
  noPage: 'There is no such page',
  noPageWhy: (path: string) => `Nothing stands at “${path}”. These are the collections of the record.`,
  notFound: 'Not found',

  // app/[day]/missing/page
  title: 'Not found · Acquis',
};

import { count } from '@acquis/domain';

/** The words of the months to choose a day from. */
export const words = {
  // month-calendar
  today: 'today',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  beforePageKnown: 'before this page was known: leads to where things stood',
  events: (events: number) => count(events, 'event'),
  meetings: (meetings: number) => count(meetings, 'meeting'),
  yearBack: 'A year back',
  monthBack: 'A month back',
  monthOn: 'A month on',
  yearOn: 'A year on',

  // month-page
  days: 'Days',
  eventsOnDays: (events: number, days: number) =>
    `${count(events, 'event')} on ${count(days, 'day')}. Choose a day to read the record as known at its end.`,
  noEvents: 'No event known to have happened is dated to a day of this month. Any day can be chosen all the same.',
  meetingsOfMonth: 'Meetings with a day in this month',
  knownToday: (day: string) => `By what is known today, ${day}.`,
  monthsOfYear: (year: string) => `Months of ${year}`,
  eventsOfMonths: 'The events of each month that are dated to a day.',

  // app/[day]/days/[month]/page
  titleOfMonth: (month: string) => `Days of ${month}`,
  description: (month: string) => `What happened in ${month}, day by day, and the record as known on each day.`,
};

import { count } from '@acquis/domain';

/** The words around every page: header, footer, the choice of a day, badges. */
export const words = {
  // badge
  attestedOfficially: 'Attested by a United Nations or depositary document',
  attestedByReport: 'Attested by an observatory, the press, a non-governmental organisation or a scholar',
  attestedNotYet: 'Known, not yet checked against a source that was read',

  // crumbs
  crumbs: 'Breadcrumb',

  // day-banner
  dayOfPage: 'The day of this page',
  readAsKnownOn: (day: string) => `You are reading the record as known on ${day}.`,
  samePageToday: 'The same page today',
  happenedSince: (events: number) => `What has happened since: ${count(events, 'event')}`,
  happenedHere: (here: number) => `, ${here} of them to do with this page`,
  firstOfListed: (shown: number, listed: number) => `The first ${shown} of ${listed}. `,
  allSinceOnTimeline: (all: number) => `All ${all} on today’s timeline`,

  // day-control
  asKnown: 'As known',
  asKnownOn: ' on',
  today: 'today',
  chooseDay: 'Choose a day',
  backToToday: (day: string) => `Back to today, ${day}`,
  dotsTold: 'Dots stand for events dated to that day, a bar for a day of a meeting, held or announced.',
  dayBefore: 'Before',
  dayAfter: 'After',
  endOfDay: 'The record as known at the end of',
  goToDay: 'Go',
  andMoreEvents: (events: number) => ` and ${events} more`,

  // footer
  dataAndLicence: 'Data and licence',
  methods: 'Methods',
  sources: 'Sources',
  discrepancies: 'Discrepancies',
  stories: 'Stories',
  whatTheSiteIs: ', the open observatory of United Nations cyber diplomacy',
  dataVersion: (version: string, day: string) => `Data version ${version} · last change ${day} ·`,
  aboutTheRecord: 'About the record',
  terminal: 'Terminal',
  api: 'API (JSON)',
  developers: 'For developers',
  feed: 'Feed',

  // header
  mainPlaces: 'Main',
  searchFromAnywhere: 'Search from anywhere',
  switchTheme: 'Switch between light and dark',

  // menu
  menu: 'Menu',
  more: 'More',
  allPlaces: 'Everything',

  // on-this-page
  onThisPage: 'On this page',

  // shell
  skipToContent: 'Skip to the content',

  // site/metadata
  feedOf: (title: string) => `Acquis: ${title}`,
  titleOfPage: (title: string) => `${title} · Acquis`,
  hypotheticalTitle: (title: string) => `Hypothetical: ${title}`,
};

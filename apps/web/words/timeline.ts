import { count } from '@acquis/domain';

/** The words of the timeline and its score. */
export const words = {
  // happenings
  announcedAtAll: 'announced',
  monthNotKnown: 'month not known',

  // period-links
  period: 'Period',
  earlier: 'Earlier:',
  zoomOut: (period: string) => `Zoom out to ${period}`,
  later: 'Later:',

  // score-figure
  zoomIn: 'Zoom in to',
  datesOfScale: 'Dates of the scale',
  theScore: 'The score',
  hollowBars:
    'Bars drawn hollow are meetings planned, or of which the record does not say what came of them; thin ones lie somewhere within their stretch.',
  opensAtEnd: 'Shown from its latest years; earlier ones lie to the left.',
  lineAcross: (day: string) => `The line across all lanes is ${day}. `,
  todayOn: (day: string) => `today, ${day}`,

  // timeline-away
  takeAway: 'Take it away',
  takeAwayTold: 'The same period and filters, from the API: the events as data, to subscribe to, or drawn.',
  scoreAs: (format: string) => `The score as ${format}`,

  // timeline-form
  track: 'Track',
  allTracks: 'All tracks',
  process: 'Process',
  allProcesses: 'All processes',
  state: 'State',
  allStates: 'All states',
  kind: 'Kind',
  allKinds: 'All kinds',
  standing: 'Standing',
  anyStanding: 'Any',
  from: 'From',
  upTo: 'Up to',
  dateExample: '2024 or 2024-05',
  show: 'Show',
  showAll: 'Show all',

  // timeline-page
  announced: 'What is announced',
  happened: 'What happened',
  happenedBy: (day: string) => `What had happened by ${day}`,
  happenedAndAnnounced: 'What happened, and what is announced',
  timeline: 'Timeline',
  since: (year: string) => `Since ${year}`,
  namingStateTold:
    'Records that name the state: in votes by member, as sponsor, officer or member, by an act towards a treaty, a position, an intervention, a proposal. What is known only of a group it belongs to is left out.',
  allOn: 'All on',
  scoreOf: (when: string) => `The score, ${when}`,
  howDrawn: 'How it is drawn',
  eventByEvent: 'Event by event',
  pageOf: (page: number, pages: number) => `; page ${page} of ${pages}`,
  latestFirst: 'Latest first',
  oldestFirst: 'Oldest first',
  nothingMatches: 'Nothing in the record matches. Choose fewer filters or a longer period.',
  otherEvents: 'other events',
  decisions: 'decisions',
  scoreTold: (dots: string) =>
    `At true scale, one lane a process under way or with an event in the period: its life as a band, meetings as bars, ${dots} as dots. Choose a date of the scale to zoom in.`,
  oldest: 'oldest',
  latest: 'latest',
  eventsListed: (events: number, when: string, order: string) => `${count(events, 'event')}, ${when}, ${order} first`,

  // year-strip
  eventsByYear: 'Events by year',
  events: (number: number) => count(number, 'event'),

  // site/period
  onDay: 'On',
  inPeriod: 'In',
  fromTo: (from: string, to: string) => `From ${from} to ${to}`,
  noDate: (text: string, name: string) =>
    `“${text}” is not a date for “${name}”: write a year, 2023, a month, 2023-12, or a day, 2023-12-31.`,
  endsBeforeItBegins: (last: string, first: string) =>
    `The period would end (${last}) before it begins (${first}): change one of the two. Until then everything since 1998 is shown.`,
  nothingThere: (from: string, to: string, since: string) =>
    `The record holds nothing there: it reaches from ${from} to ${to}. The whole of it since ${since} is shown.`,
  wholeRecord: 'Everything since 1998',
  lastTwelveMonths: 'The last twelve months',
  nextTwelveMonths: 'The next twelve months',

  // site/score-labels
  ofTheLane: (lane: string) => ` of the ${lane}`,

  // site/timeline-metadata
  description: (entries: number) =>
    `${entries} sessions, decisions, documents and turns of the negotiations since 1998, and what is announced, at true scale and with sources.`,

  // site/timeline
  ofKinds: 'of',
  done: 'done',
  ahead: 'ahead',
  theseDays: 'these days',
  outcomeMissing: 'outcome not in our record',
  noTrack: (track: string, tracks: string) => `There is no track “${track}”: possible are ${tracks}.`,
  noProcess: (process: string) => `There is no process “${process}” in the record of this day.`,
  noKind: (kind: string) => `There is no kind of record “${kind}”.`,
  noStanding: (status: string, standings: string) => `“${status}” is no standing: one of ${standings}.`,
  namingInRecords: (naming: string) => ` in records that name ${naming}`,
  noSuchEvent: (when: string, names: string) => `${when} the record holds no such event${names}.`,
  allOfKind: (many: string | undefined) => `, all of them ${many}`,
  aboveAll: 'above all',
  withoutOutcome: (open: number) => `${open} without a recorded outcome`,
  all: 'all',
  stillAhead: (ahead: number | string) => `${ahead} still ahead`,
  recordHolds: (when: string, events: number, names: string, parts: string, standing: string) =>
    `${when} the record holds ${count(events, 'event')}${names}${parts}${standing}.`,
};

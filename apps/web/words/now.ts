import { count } from '@acquis/domain';

/** The words of the first page. */
export const words = {
  // now-page
  stoodThen: 'Where the negotiations stood',
  standNow: 'Where the negotiations stand',
  introduction:
    'States negotiate at the United Nations over their conduct in cyberspace, over cooperation against cybercrime and over weapons that select targets by themselves. Acquis shows what they agreed, who stood where and what comes next.',
  scoreSince: 'Negotiations since 1998, at true scale',
  scoreTold: 'One lane a process: its life as a band, meetings as bars, decisions as dots. Each leads to its record.',
  wholeTimeline: 'The whole timeline',
  read: 'Read',
  storiesTold:
    'Guided readings in our own words; every figure in them is computed from the record on the day of the page.',

  // track-parts
  announced: 'announced',
  next: 'Next',
  nothingAnnounced: 'Nothing announced in our record',
  nothingAnnouncedThen: 'No announcement of that time in our record, which need not hold all of them',
  theseDays: 'these days',
  open: 'Open',
  outcomeMissing: 'outcome not in our record',
  underWay: 'Under way',
  issues: 'Issues',
  openIssues: (issues: number) => `${count(issues, 'question')} not closed, and who stands where`,
  latestDecisions: 'Latest decisions',
  allDecisions: 'All decisions',
  sourcesReadTo: (day: string) => ` · sources read to ${day}`,

  // app/[day]/page
  title: 'the open observatory of UN cyber diplomacy',
  description:
    'What states have agreed at the United Nations on conduct in cyberspace, cybercrime and autonomous weapons: who voted how, where negotiations stand, and what comes next. Every fact with its source.',
};

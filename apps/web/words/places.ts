/** The names of the places of the site, in menus and titles. */
export const words = {
  // site/navigation
  groupSources: 'How we know',
  groupParticipation: 'Participation',
  groupFramework: 'Framework',
  groupStances: 'Who stands where',
  groupNegotiations: 'Negotiations',
  now: 'Now',
  timeline: 'Timeline',
  explore: 'Explore',
  whatIf: 'What if',
  data: 'Data',
  overview: 'Overview',
  workWithRecord: 'Work with the record',

  // site/views
  stories: 'Stories',
  framework: 'Framework',
  participation: 'Participation',
  methods: 'Methods',
  agreement: 'Agreement of states',
  cohesion: 'Cohesion of groups',
  movement: 'Movement between votes',
  blocs: 'Blocs',
  compare: 'Compare',
  processesSideBySide: 'Processes side by side',
  statesSideBySide: 'States side by side',
  decisionsSideBySide: 'Decisions side by side',
  rules: 'Rules of procedure',
  brief: 'Brief',
};

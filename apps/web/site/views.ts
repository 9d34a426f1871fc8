const overview = {
  '/': 'Now',
  '/timeline': 'Timeline',
  '/stories': 'Stories',
  '/framework': 'Framework',
  '/participation': 'Participation',
  '/data': 'Data',
  '/methods': 'Methods',
} as const;

/** Pages that work on the record: comparisons of votes, the rules of procedure applied, and a state on a sheet. */
export const workbench = {
  '/explore': 'Explore',
  '/explore/agreement': 'Agreement of states',
  '/explore/cohesion': 'Cohesion of groups',
  '/explore/movement': 'Movement between votes',
  '/explore/blocs': 'Blocs',
  '/compare': 'Compare',
  '/compare/processes': 'Processes side by side',
  '/compare/states': 'States side by side',
  '/compare/decisions': 'Decisions side by side',
  '/rules': 'Rules of procedure',
  '/what-if': 'What if',
  '/brief': 'Brief',
} as const;

/** Pages of the site that are not a collection, by path and name. */
export const views = { ...overview, ...workbench } as const;

/** Whether a path is one of the {@link views}. */
export function isView(path: string): path is keyof typeof views {
  return Object.hasOwn(views, path);
}

import { words } from '../words/places.ts';

const overview = {
  '/': words.now,
  '/timeline': words.timeline,
  '/stories': words.stories,
  '/framework': words.framework,
  '/participation': words.participation,
  '/data': words.data,
  '/methods': words.methods,
} as const;

/** Pages that work on the record: comparisons of votes, the rules of procedure applied, and a state on a sheet. */
export const workbench = {
  '/explore': words.explore,
  '/explore/agreement': words.agreement,
  '/explore/cohesion': words.cohesion,
  '/explore/movement': words.movement,
  '/explore/blocs': words.blocs,
  '/compare': words.compare,
  '/compare/processes': words.processesSideBySide,
  '/compare/states': words.statesSideBySide,
  '/compare/decisions': words.decisionsSideBySide,
  '/rules': words.rules,
  '/what-if': words.whatIf,
  '/brief': words.brief,
} as const;

/** Pages of the site that are not a collection, by path and name. */
export const views = { ...overview, ...workbench } as const;

/** Whether a path is one of the {@link views}. */
export function isView(path: string): path is keyof typeof views {
  return Object.hasOwn(views, path);
}

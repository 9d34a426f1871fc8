/** Pages of the site that are not a collection, by path and name. */
export const views = {
  '/': 'Now',
  '/timeline': 'Timeline',
  '/data': 'Data',
  '/methods': 'Methods',
} as const;

/** Whether a path is one of the {@link views}. */
export function isView(path: string): path is keyof typeof views {
  return Object.hasOwn(views, path);
}

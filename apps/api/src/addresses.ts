import type { Route } from './route.js';

/** An address at which a route answers. */
export interface Address {
  readonly path: string;
  /** The one format it has; left out: it has those of the route. */
  readonly suffix?: string;
}

/** Every address of a route as the router has it (`:id`). Where the path ends in an id, the id takes the suffix along. */
export function addressesOf({ path, suffixes = {} }: Pick<Route, 'path' | 'suffixes'>): readonly Address[] {
  const routed = path.replaceAll(/\{(\w+)\}/g, ':$1');
  if (path.endsWith('}')) return [{ path: routed }];
  return [{ path: routed }, ...Object.keys(suffixes).map((suffix) => ({ path: `${routed}.${suffix}`, suffix }))];
}

import { address, type Pairs } from '../links.js';
import type { Ask, Route } from '../route.js';
import type { Service } from '../service.js';

/**
 * The path and query string of a request of a route, with an example of what it cannot do without; undefined where there is
 * no record to show it by.
 *
 * @param suffix the end of the path that names a format, with its dot
 * @param more of the query string
 */
export function exampleTarget({ path, id, parameters }: Route, suffix = '', more: Pairs = []): string | undefined {
  const one = id?.example;
  if (id && one === undefined) return undefined;
  const needed = parameters
    .filter(({ required }) => required !== undefined)
    .flatMap(({ name, example = '' }) => [example].flat().map((value): [string, string] => [name, value]));
  return address(`${path.replace('{id}', encodeURIComponent(one ?? ''))}${suffix}`, [...needed, ...more]);
}

/** What the request also asks by which a route is shown: of a list one item. */
export function oneItem({ parameters }: Route): Pairs {
  return parameters.some(({ name }) => name === 'limit') ? [['limit', '1']] : [];
}

/** A request as a route sees it. */
export function exampleAsk({ id, body }: Route, target: string, service: Service): Ask {
  const sent = body ? JSON.stringify(body.example) : '';
  return { url: new URL(target, service.apiUrl), id: id?.example ?? '', suffix: '', sent, service };
}

import type { Context } from 'hono';
import { addressesOf } from './addresses.js';
import { exchangeOf, type Hosted } from './exchange.js';
import type { Route } from './route.js';

function methodsOf(routes: readonly Pick<Route, 'body'>[]): readonly string[] {
  const read = routes.some(({ body }) => body === undefined);
  const asked = routes.some(({ body }) => body !== undefined);
  return [...(read ? ['GET', 'HEAD'] : []), ...(asked ? ['POST'] : []), 'OPTIONS'];
}

/** The methods each address takes, by its path as the router has it (`:id`). */
export function methodsByPath(
  routes: readonly Pick<Route, 'path' | 'body' | 'suffixes'>[],
): ReadonlyMap<string, readonly string[]> {
  const byPath = new Map<string, Pick<Route, 'body'>[]>();
  for (const route of routes) {
    for (const { path } of addressesOf(route)) byPath.set(path, [...(byPath.get(path) ?? []), route]);
  }
  return new Map([...byPath].map(([path, of]) => [path, methodsOf(of)]));
}

/** The methods of an address that is only read. */
export const reading: readonly string[] = methodsOf([{}]);

/**
 * What a browser is told that asks beforehand whether a page of another origin may use an address: it may.
 *
 * @param path of the route, where there is one
 * @param sent the headers it may send
 */
export function preflight(
  methods: readonly string[],
  path?: string,
  sent: readonly string[] = methods.includes('POST') ? ['Content-Type', 'If-None-Match'] : ['If-None-Match'],
): (context: Context<Hosted>) => Response {
  const headers = {
    allow: methods.join(', '),
    'access-control-allow-origin': '*',
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': [...sent, 'X-Request-Id'].join(', '),
    'access-control-max-age': '86400',
  };
  return (context) => {
    const exchange = exchangeOf(context);
    if (path !== undefined) exchange.route = path;
    return new Response(null, { status: 204, headers: { ...headers, 'x-request-id': exchange.requestId } });
  };
}

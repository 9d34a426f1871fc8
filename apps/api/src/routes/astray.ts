import { acquis, findRecord, isCollection, kindNames, nearest } from '@acquis/domain';
import { type Answer, redirect } from '../answer.js';
import { ended, noSuchFormat } from '../formats/no-such-format.js';
import { pathOf } from '../links.js';
import { Problem } from '../problems/problem.js';
import { unknownRoute } from '../problems/unknown-route.js';
import type { Route } from '../route.js';
import type { Service } from '../service.js';

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A symbol whose slashes were not escaped, as the address of the record it is the code of. */
function symbolInPath(pathname: string): string | undefined {
  const [empty, v1, collection = '', ...rest] = pathname.split('/').map(unescaped);
  if (empty !== '' || v1 !== 'v1' || rest.length < 2 || !isCollection(collection)) return undefined;
  const text = rest.join('/');
  return findRecord(acquis.at('9999-12-31'), collection, text).status === 'found'
    ? pathOf(collection, text)
    : undefined;
}

/** The addresses beside the one asked for whose last step looks most like its own; where none does, all there are. */
function nearestBeside(pathname: string, routes: readonly Route[], { apiUrl }: Service) {
  const parent = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  const beside = new Map(
    routes.flatMap(({ path }): [string, string][] => {
      const name = path.slice(parent.length);
      return parent.length > '/v1/'.length && path.startsWith(parent) && !/[/{]/.test(name) ? [[name, path]] : [];
    }),
  );
  const near = nearest(unescaped(pathname.slice(parent.length)), beside.keys(), 3);
  return (near.length > 0 ? near : [...beside.keys()].filter((name) => !name.includes('.'))).map((name) => ({
    name,
    url: `${apiUrl}${beside.get(name)}`,
  }));
}

/** Refuses the address of a list but for a dot and letters at its end. */
function refuseFormat(pathname: string, routes: readonly Route[]): void {
  const end = ended(pathname);
  const route = end && routes.find(({ path, suffixes }) => suffixes !== undefined && path === end.stem);
  if (end && route?.suffixes) throw noSuchFormat(end.ending, route.suffixes);
}

/**
 * What is said to a request for an address at which nothing is: sent on where it is plain what was meant (a slash at the
 * end, a symbol with its slashes unescaped), else told what there is.
 *
 * @throws Problem when it is not plain
 */
export function astray(url: URL, service: Service, routes: readonly Route[]): Answer {
  const { pathname, search } = url;
  const tidy = pathname.replaceAll(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  const meant = tidy === pathname ? symbolInPath(pathname) : tidy;
  if (meant !== undefined) return redirect(`${service.apiUrl}${meant}${search}`);
  refuseFormat(pathname, routes);
  const named = (name: (typeof kindNames)[number]) => ({ name, url: `${service.apiUrl}${pathOf(name)}` });
  const asked = unescaped(/^\/v1\/([^/]*)/.exec(pathname)?.[1] ?? pathname.slice(1));
  throw new Problem(unknownRoute, {
    detail: `Nothing is at ${pathname}.`,
    suggestions: [
      ...nearestBeside(pathname, routes, service),
      ...nearest(asked, kindNames, 3).filter(isCollection).map(named),
    ],
    collections: kindNames.map(named),
    routes: routes
      .filter(({ path, tag }) => !path.includes('{') && !isCollection(tag))
      .map(({ path }) => `${service.apiUrl}${path}`),
  });
}

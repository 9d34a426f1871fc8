import type { Day, View } from '@acquis/domain';
import { address, type Pairs } from '../links.js';
import type { Service } from '../service.js';
import { tag } from './tag.js';

/** What a calendar or a feed is of, as it was asked for. */
export interface Subject {
  readonly view: View;
  readonly service: Service;
  /** What it is of, in words. */
  readonly title: string;
  /** The path of what it is of, in JSON. */
  readonly path: string;
  /** What was given in the query string, in its plainest spelling. */
  readonly given: Pairs;
  /** The day as given; undefined for today. */
  readonly asOf: Day | undefined;
}

const besideTheSubject = new Set(['limit', 'cursor', 'facets', 'fields', 'include', 'order', 'sort']);

function narrowing({ given }: Pick<Subject, 'given'>): Pairs {
  return given.filter(([name]) => !besideTheSubject.has(name));
}

/** Its title with the filters it was asked for with. */
export function titleOf({ title, given }: Pick<Subject, 'title' | 'given'>): string {
  const filters = narrowing({ given }).map(([name, value]) => `${name} ${value}`);
  return `Acquis: ${title}${filters.length > 0 ? ` (${filters.join(' · ')})` : ''}`;
}

/** The address at which it stands in a format. */
export function selfOf({ service, path, given }: Subject, suffix: string): string {
  return `${service.apiUrl}${address(`${path}.${suffix}`, given)}`;
}

/** Where the same is shown to people or, where there is no site, to programs. */
export function pageOf({ service, path, given, asOf }: Subject): string {
  const { apiUrl, siteUrl } = service;
  if (siteUrl === undefined) return `${apiUrl}${address(path, given)}`;
  return `${siteUrl}${asOf === undefined ? '' : `/at/${asOf}`}${path.replace('/v1', '')}`;
}

/** Its name, which never changes. */
export function nameOf({ path, given }: Pick<Subject, 'path' | 'given'>): string {
  return tag(address(path.slice(1), narrowing({ given })));
}

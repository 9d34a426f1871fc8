import type { CollectionName, Day, Reference } from '@acquis/domain';
import type { Service } from './service.js';

/** Names and values of a query string, in order. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** A path with its query string; values are escaped. */
export function address(path: string, pairs: Pairs = []): string {
  const query = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The path of a collection, or of one of its records. */
export function pathOf(collection: CollectionName, id?: string): string {
  return id === undefined ? `/v1/${collection}` : `/v1/${collection}/${encodeURIComponent(id)}`;
}

/** Where a record is shown to people or, where there is no site, to programs. */
export function pageOrRecord({ siteUrl, apiUrl }: Service, { collection, id }: Reference): string {
  return siteUrl === undefined
    ? `${apiUrl}${pathOf(collection, id)}`
    : `${siteUrl}/${collection}/${encodeURIComponent(id)}`;
}

/** One value of the `Link` header (RFC 8288). */
export function link(url: string, relation: string, type?: string): string {
  return `<${url}>; rel="${relation}"${type ? `; type="${type}"` : ''}`;
}

/** The path of the JSON Schema of a collection's records. */
export function schemaPath(collection: CollectionName): string {
  return `/v1/schemas/${collection}.json`;
}

/**
 * Links every answer with data carries: itself, the description of the API, and the page of the site that shows the same,
 * where there is one.
 *
 * @param schema the path of the JSON Schema of what the answer holds, where it has one of its own
 */
export function commonLinks(
  service: Service,
  self: string,
  page?: { readonly path: string; readonly asOf: Day | undefined },
  schema?: string,
): readonly string[] {
  const { apiUrl, siteUrl } = service;
  const at = page?.asOf === undefined ? '' : `/at/${page.asOf}`;
  return [
    link(`${apiUrl}${self}`, 'self'),
    ...(schema === undefined ? [] : [link(`${apiUrl}${schema}`, 'describedby', 'application/json')]),
    link(`${apiUrl}/openapi.json`, schema === undefined ? 'describedby' : 'service-desc', 'application/json'),
    ...(siteUrl && page ? [link(`${siteUrl}${at}${page.path}`, 'alternate', 'text/html')] : []),
  ];
}

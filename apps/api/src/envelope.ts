import { coverage, type View, version } from '@acquis/domain';

/** How many records a list has under all filters, how many a page holds, and how to ask for the next one. */
export interface Page {
  readonly limit: number;
  readonly total: number;
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

/** For each facet asked for, how many records each value has under all filters but the facet's own. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What holds for a whole answer: the day it is for, the data version, and how far the sources of each track were read. */
export function metaOf(view: View, facets?: FacetCounts) {
  return { asOf: view.day, version, coverage: coverage(view), ...(facets ? { facets } : {}) };
}

/** The envelope of one record, or of one answer that is no list; `more` is added to what holds for the whole answer. */
export function recordEnvelope(view: View, data: unknown, more: object = {}): string {
  return JSON.stringify({ data, meta: { ...metaOf(view), ...more } });
}

/** The envelope of one record that is JSON text already; `beside` is put beside its data. */
export function oneEnvelope(view: View, record: string, beside: object = {}): string {
  return `{"data":${record},${JSON.stringify({ ...beside, meta: metaOf(view) }).slice(1)}`;
}

/** The envelope of a list whose items are JSON text already; `beside` is put beside its data. */
export function listEnvelope(
  view: View,
  items: readonly string[],
  page: Page,
  facets?: FacetCounts,
  beside: object = {},
): string {
  const rest = JSON.stringify({ page, ...beside, meta: metaOf(view, facets) });
  return `{"data":[${items.join(',')}],${rest.slice(1)}`;
}

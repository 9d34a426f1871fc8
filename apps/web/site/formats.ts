import type { Reference } from '@acquis/domain';
import { shared } from '@/words/shared';
import { type DayContext, pathOf } from './day';

/** The formats the API has of every record and list, by the ending of their address, as a reader calls them. */
export const recordFormats = {
  json: shared.json,
  csv: shared.csv,
  ndjson: shared.ndjson,
  jsonld: shared.jsonLd,
  md: shared.markdown,
  ics: shared.calendar,
  atom: shared.atomFeed,
  'feed.json': shared.jsonFeed,
  bib: shared.bibtex,
  'csl.json': shared.cslJson,
} as const;

/** Formats a page names in its head, for feed readers and for programs, by media type. */
export const discovered = {
  'application/json': '.json',
  'application/ld+json': '.jsonld',
  'text/markdown': '.md',
  'text/calendar': '.ics',
  'application/atom+xml': '.atom',
  'application/feed+json': '.feed.json',
} as const;

/** Below the address of a decision, its votes by member; of a state, its votes by decision. */
export const votesTable = '/votes.csv';

/** The address of a record in the API, on the site's own origin, on the day of the page. */
export function dataAddress(at: DayContext, reference: Reference, suffix = ''): string {
  return `/v1${pathOf(reference)}${suffix}${at.pinned ? `?asOf=${at.day}` : ''}`;
}

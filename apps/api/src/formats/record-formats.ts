import type { Answer } from '../answer.js';
import type { Ask, Route } from '../route.js';
import { recordsCalendar } from './calendar.js';
import { recordsCitations } from './citations.js';
import { recordsFeeds } from './feeds.js';
import { inFormats, suffixesOf } from './in-formats.js';
import { jsonLd } from './linked-data/json-ld.js';
import { markdown } from './markdown/markdown.js';
import { ndjson } from './ndjson.js';
import type { RecordFormat } from './record-format.js';
import { recordsCsv } from './records-csv.js';

/** The formats every list and every record can be had in besides JSON. */
export const recordFormats: readonly RecordFormat[] = [
  recordsCsv,
  ndjson,
  jsonLd,
  markdown,
  recordsCalendar,
  ...recordsFeeds,
  ...recordsCitations,
];

/** Their media types by the suffix that ends the path, JSON first. */
export const recordSuffixes = suffixesOf(recordFormats);

/** What a route has to say of its formats, where each is made by the same function. */
export function inEveryFormat(
  make: (ask: Ask, format: RecordFormat | undefined) => Answer,
): Pick<Route, 'answer' | 'also' | 'suffixes'> {
  return inFormats(recordFormats, make);
}

import type { Answer } from '../answer.js';
import type { Ask, Route } from '../route.js';
import { jsonLd } from './linked-data/json-ld.js';
import { markdown } from './markdown/markdown.js';
import { ndjson } from './ndjson.js';
import type { RecordFormat } from './record-format.js';
import { recordsCsv } from './records-csv.js';

/** The formats every list and every record can be had in besides JSON. */
export const recordFormats: readonly RecordFormat[] = [recordsCsv, ndjson, jsonLd, markdown];

const byMediaType = new Map(recordFormats.map((format) => [format.mediaType, format]));

/** The media types by the suffix that ends the path, JSON first. */
export const recordSuffixes: Readonly<Record<string, string>> = {
  json: 'application/json',
  ...Object.fromEntries(recordFormats.map(({ suffix, mediaType }) => [suffix, mediaType])),
};

/** What a route has to say of its formats, where each is made by the same function. */
export function inEveryFormat(
  make: (ask: Ask, format: RecordFormat | undefined) => Answer,
): Pick<Route, 'answer' | 'also' | 'suffixes'> {
  return {
    answer: (ask) => make(ask, undefined),
    also: Object.fromEntries(
      [...byMediaType].map(([mediaType, format]) => [mediaType, (ask: Ask) => make(ask, format)]),
    ),
    suffixes: recordSuffixes,
  };
}

import { happeningsCalendar } from './calendar.js';
import { happeningsFeeds } from './feeds.js';
import type { HappeningFormat } from './happening-format.js';
import { suffixesOf } from './in-formats.js';
import { type ItemFormat, itemFormats } from './item-formats.js';
import { happeningsJsonLd } from './linked-data/happenings.js';
import { happeningsMarkdown } from './markdown/happenings.js';

/** The formats happenings can be had in besides JSON. */
export const happeningFormats: readonly (ItemFormat | HappeningFormat)[] = [
  ...itemFormats,
  happeningsJsonLd,
  happeningsMarkdown,
  happeningsCalendar,
  ...happeningsFeeds,
];

/** Their media types by the suffix that ends the path, JSON first. */
export const happeningSuffixes = suffixesOf(happeningFormats);

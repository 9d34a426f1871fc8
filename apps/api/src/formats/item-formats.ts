import { columnNames } from '@acquis/domain/schemas';
import type { z } from 'zod';
import { csv } from './csv.js';
import { ndjson } from './ndjson.js';
import { csvTable } from './table.js';

/** A format for a list of whatever a schema describes. */
export interface ItemFormat {
  /** Ends the path of addresses that have this format. */
  readonly suffix: string;
  /** The media type, without parameters. */
  readonly mediaType: string;
  /** The media type, with its parameters. */
  readonly type: string;
  /** Writes items, given as JSON, in their order. */
  readonly items: (items: readonly { readonly json: string }[], schema: z.ZodObject) => string;
}

/** The formats every list can be had in besides JSON, whatever it is of. */
export const itemFormats: readonly ItemFormat[] = [
  { suffix: 'csv', mediaType: 'text/csv', type: csv, items: (items, schema) => csvTable(items, columnNames(schema)) },
  {
    suffix: ndjson.suffix,
    mediaType: ndjson.mediaType,
    type: ndjson.type,
    items: (items) => items.map(({ json }) => `${json}\n`).join(''),
  },
];

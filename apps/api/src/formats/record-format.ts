import type { CollectionName } from '@acquis/domain';
import type { Subject } from '../told/subject.js';

/** A record of a collection with its JSON, as text. */
export interface Written {
  readonly id: string;
  readonly json: string;
}

/** Where records to be written down are from. */
export interface Origin extends Subject {
  readonly name: CollectionName;
  /** The fields wanted; undefined: all. */
  readonly fields: ReadonlySet<string> | undefined;
}

/** A format records can be had in besides JSON. */
export interface RecordFormat {
  /** Ends the path of addresses that have this format. */
  readonly suffix: string;
  /** The media type, without parameters. */
  readonly mediaType: string;
  /** The media type, with its parameters. */
  readonly type: string;
  /** Writes a list of records, in their order. */
  readonly list: (records: readonly Written[], origin: Origin) => string;
  /** Writes one record by itself. */
  readonly record: (record: Written, origin: Origin) => string;
}

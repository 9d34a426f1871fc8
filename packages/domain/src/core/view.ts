import type { CollectionName, Derivations, FacetNames, Kinds } from '../generated/kinds.js';
import type { Day, Edtf } from './edtf.js';
import type { DatedHappening, Happening, HappeningStatus } from './happening.js';
import type { Now } from './now.js';
import type { Reference } from './record.js';
import type { BackLink, OutgoingReference } from './references.js';

/** Ids of a collection, literal. */
export type Id<K extends CollectionName> = Kinds[K]['id'];

/** A filter: values by facet (any of them; all facets must match), or a predicate. */
export type Filter<K extends CollectionName> =
  | { readonly [F in FacetNames[K]]?: string | readonly string[] }
  | ((record: Kinds[K]) => boolean);

/** The records of one kind. */
export interface Records<K extends CollectionName> {
  /** Every record, by id. */
  all(): readonly Kinds[K][];
  /** The records that match a filter, by id. */
  find(filter: Filter<K>): readonly Kinds[K][];
  /** The records that share a code, such as a symbol: a resolution's committee and plenary stage. */
  sharing(code: string): readonly Kinds[K][];
  /** A record by an untyped id, a former id, or a code that no other record has; undefined where there is none. */
  lookup(text: string): Kinds[K] | undefined;
}

/** The records of one kind as of today's best record, without a day. */
export interface AllRecords<K extends CollectionName> extends Records<K> {
  /** A record by its id. */
  get(id: Id<K>): Kinds[K];
}

/** The records of one kind as known on a day. */
export interface KnownRecords<K extends CollectionName> extends Records<K> {
  /** A record by its id; undefined where it was not yet known. */
  get(id: Id<K>): Kinds[K] | undefined;
  /**
   * What is computed of a record on the day.
   *
   * @throws RangeError when the record was not yet known
   */
  derived(record: Kinds[K]): Derivations[K];
  /**
   * The record's headline sentence on the day.
   *
   * @throws RangeError when the record was not yet known
   */
  sentence(record: Kinds[K]): string;
}

/** Narrows a timeline. Values of one key are alternatives; all keys must match. */
export interface TimelineFilter {
  readonly track?: string | readonly string[];
  readonly collection?: CollectionName | readonly CollectionName[];
  /** Happenings of this process and of the records that refer to it. */
  readonly process?: string | readonly string[];
  /** Happenings of the records that name this state, and of its own. What a group it belongs to does is not among them. */
  readonly state?: string | readonly string[];
  readonly status?: HappeningStatus | readonly HappeningStatus[];
  /** Last day the date may cover is on or after the first day of this one. */
  readonly from?: Edtf;
  /** First day the date may cover is on or before the last day of this one. */
  readonly to?: Edtf;
}

/** The record as known at the end of a day, and the only door to anything derived from it. */
export interface View extends ViewRecords {
  readonly day: Day;
  /** The records of a collection by its name, for code that serves every kind alike. */
  of<K extends CollectionName>(name: K): KnownRecords<K>;
  /** Whether a record is known on the day; false also where there is none. */
  isKnown(reference: Reference): boolean;
  /** The title where room is short, for a reference of any kind. */
  nameOf(reference: Reference): string;
  /** The records a record refers to, and by which field. */
  references(reference: Reference): readonly OutgoingReference[];
  /** Who refers to a record, and by which field. */
  backLinks(reference: Reference): readonly BackLink[];
  /** Everything stated or done by the day. For d1 ≤ d2 the log of d1 is contained in that of d2. */
  log(): readonly Happening[];
  /** The stream of happenings as it stood: later plans have replaced earlier ones. Oldest first. */
  timeline(filter?: TimelineFilter): readonly DatedHappening[];
  /** Where things stand: for each track, or one of them. */
  now(track?: string): readonly Now[];
}

/** The collections of a view, by name. */
export type ViewRecords = { readonly [K in CollectionName]: KnownRecords<K> };

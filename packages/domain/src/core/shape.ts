/**
 * What shared code must know of a field to show a record as of a day and to find what it refers to. Made from the schemas'
 * metadata by `pnpm data build`, so that the schemas stay the only place where it is said.
 */
export interface Shape {
  /** The collection an id points into; `*` for a `{ collection, id }` pair. */
  readonly reference?: string;
  /** The reference, or the dated object, may be null. */
  readonly optional?: boolean;
  /** Written with hindsight: absent before the day the record was last written. */
  readonly hindsight?: boolean;
  /** Null while the reference in this other field of the same object is not yet known. */
  readonly knownWith?: string;
  /** A date shown only once it has come. */
  readonly onceCome?: boolean;
  /** A list that is empty, or a value that is null, until an event with this act is known, in the record's `events`. */
  readonly sinceAct?: string;
  /** A fact with `on` and `stated`, or a term with `from` and `to`. */
  readonly dated?: 'fact' | 'term';
  /** The elements of a list. */
  readonly items?: Shape;
  /** The fields of an object. */
  readonly fields?: Readonly<Record<string, Shape>>;
}

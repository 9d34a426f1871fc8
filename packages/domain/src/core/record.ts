import type { SourceId } from '../generated/ids.js';
import type { CollectionName } from '../generated/kinds.js';
import type { Attestation } from './attestation.js';
import type { Day, Edtf } from './edtf.js';

type Primitive = string | number | boolean | null | undefined;

/** Everything inside is read-only, however deep. What is not an object stays whole, so that ids keep the name of their type. */
export type DeepReadonly<T> = [T] extends [Primitive]
  ? T
  : T extends readonly (infer E)[]
    ? readonly DeepReadonly<E>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;

/** A source and the place in it. */
export interface Citation {
  readonly source: SourceId;
  readonly locator: string | null;
}

/** One value of a record that is attested otherwise than the record itself. */
export interface FieldAttestation {
  readonly attestation: Attestation;
  readonly citations: readonly Citation[];
  readonly note: string | null;
}

/** What every record of every kind has. */
export interface RecordHead {
  readonly id: string;
  readonly title: string;
  /** Our own prose; null where there is none, and on days before it was written. */
  readonly summary: string | null;
  readonly tracks: readonly string[];
  readonly attestation: Attestation;
  readonly citations: readonly Citation[];
  readonly fields: Readonly<Record<string, FieldAttestation>>;
  readonly unknowns: readonly string[];
  readonly recorded: Day;
  readonly reviewed: Day | null;
  readonly formerIds: readonly string[];
}

/** A pointer to a record. */
export interface Reference {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Something dated that a list in a record states. */
export interface Fact {
  readonly on: Edtf;
  readonly stated: Edtf | null;
  readonly citations: readonly Citation[];
}

/** Something that holds for a span of time. */
export interface Term {
  readonly from: Edtf | null;
  readonly to: Edtf | null;
  readonly citations: readonly Citation[];
}

/** The facets of a body. */
export type BodyFacet = 'type';

/** What is computed of a body. */
export interface BodyDerived {
  /** How many decisions of it are in the record. */
  readonly decisions: number;
}

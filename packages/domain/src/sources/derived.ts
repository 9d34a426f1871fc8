/** The facets of a source. */
export type SourceFacet = 'type' | 'attestation';

/** What is computed of a source. */
export interface SourceDerived {
  /** How many records cite it. */
  readonly citedBy: number;
}

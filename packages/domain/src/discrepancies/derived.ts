/** The facets of a discrepancy. */
export type DiscrepancyFacet = 'track' | 'collection' | 'resolved';

/** Nothing is computed of a discrepancy beyond its sentence and back-links. */
export type DiscrepancyDerived = Readonly<Record<never, never>>;

/** The facets of a revision. */
export type RevisionFacet = 'collection';

/** Nothing is computed of a revision beyond its sentence and back-links. */
export type RevisionDerived = Readonly<Record<never, never>>;

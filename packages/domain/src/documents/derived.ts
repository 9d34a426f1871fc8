import type { IncomingRelation } from './queries.js';

/** The facets of a document. */
export type DocumentFacet = 'track' | 'type' | 'process';

/** What is computed of a document. */
export interface DocumentDerived {
  /** The relations other documents state to it. */
  readonly relatedFrom: readonly IncomingRelation[];
}

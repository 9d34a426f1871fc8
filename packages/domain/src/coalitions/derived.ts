import type { StateId } from '../generated/ids.js';

/** The facets of a coalition. */
export type CoalitionFacet = 'type';

/** What is computed of a coalition. */
export interface CoalitionDerived {
  /** The States of the United Nations that belong to it on the day. */
  readonly members: readonly StateId[];
  /** Its other members on the day, by name. */
  readonly otherMembers: readonly string[];
  /** Whether a membership counted has no date: today's, unverified for any other day. */
  readonly undated: boolean;
}

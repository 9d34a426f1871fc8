import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { proposalActs } from './acts.js';

/** The facets of a proposal. */
export type ProposalFacet = 'track' | 'pillar' | 'proponent';

/** What is computed of a proposal. */
export const proposalDerivedSchema = z.strictObject({
  outcome: z
    .enum(proposalActs)
    .nullable()
    .describe('Where it stands on the day, by what happened last; null: nothing dated by then.'),
});

/** What is computed of a proposal. */
export interface ProposalDerived extends Entry<typeof proposalDerivedSchema> {}

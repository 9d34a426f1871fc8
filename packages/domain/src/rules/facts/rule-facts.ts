import type { z } from 'zod';
import type { RuleName } from '../rules.js';
import { adHocCommitteeFacts } from './ad-hoc-committee.js';
import { assemblyMajorityFacts } from './assembly-majority.js';
import { assemblyQuorumFacts } from './assembly-quorum.js';
import { consensusFacts } from './consensus.js';

/** What each rule must be told, by the rule's name. */
export const ruleFacts = {
  'assembly-majority': assemblyMajorityFacts,
  'assembly-quorum': assemblyQuorumFacts,
  consensus: consensusFacts,
  'ad-hoc-committee': adHocCommitteeFacts,
} as const satisfies Readonly<Record<RuleName, z.ZodType>>;

import type { z } from 'zod';
import type { RuleName } from '../rules.js';
import { adHocCommitteeFacts } from './ad-hoc-committee.js';
import { assemblyMajorityFacts } from './assembly-majority.js';
import { assemblyQuorumFacts } from './assembly-quorum.js';
import { consensusFacts } from './consensus.js';
import { consentToBeBoundFacts } from './consent-to-be-bound.js';
import { entryIntoForceFacts } from './entry-into-force.js';
import { globalMechanismAccreditation2025Facts } from './global-mechanism-accreditation-2025.js';
import { noObjectionAccreditation2022Facts } from './no-objection-accreditation-2022.js';
import { pointsOfContactInquiryFacts } from './points-of-contact-inquiry.js';
import { signatureWindowFacts } from './signature-window.js';

/** What each rule must be told, by the rule's name. */
export const ruleFacts = {
  'assembly-majority': assemblyMajorityFacts,
  'assembly-quorum': assemblyQuorumFacts,
  consensus: consensusFacts,
  'ad-hoc-committee': adHocCommitteeFacts,
  'no-objection-accreditation-2022': noObjectionAccreditation2022Facts,
  'global-mechanism-accreditation-2025': globalMechanismAccreditation2025Facts,
  'signature-window': signatureWindowFacts,
  'consent-to-be-bound': consentToBeBoundFacts,
  'entry-into-force': entryIntoForceFacts,
  'points-of-contact-inquiry': pointsOfContactInquiryFacts,
} as const satisfies Readonly<Record<RuleName, z.ZodType>>;

import type { z } from 'zod';
import { adHocCommittee } from '../ad-hoc-committee.js';
import { assemblyMajority } from '../assembly-majority.js';
import { assemblyQuorum } from '../assembly-quorum.js';
import { consensus } from '../consensus.js';
import { consentToBeBound } from '../consent-to-be-bound.js';
import { entryIntoForce } from '../entry-into-force.js';
import { globalMechanismAccreditation2025 } from '../global-mechanism-accreditation-2025.js';
import { noObjectionAccreditation2022 } from '../no-objection-accreditation-2022.js';
import { pointsOfContactInquiry } from '../points-of-contact-inquiry.js';
import type { Verdict } from '../rule.js';
import type { RuleName } from '../rules.js';
import { signatureWindow } from '../signature-window.js';
import { ruleFacts } from './rule-facts.js';

/** What a rule says of facts, or why they are none it can be told. */
export type Judged =
  | { readonly verdict: Verdict; readonly issues: null }
  | { readonly verdict: null; readonly issues: readonly z.core.$ZodIssue[] };

function judging<F>(schema: z.ZodType<F>, apply: (facts: F) => Verdict): (facts: unknown) => Judged {
  return (facts) => {
    const { data, error } = schema.safeParse(facts);
    return error ? { verdict: null, issues: error.issues } : { verdict: apply(data), issues: null };
  };
}

const judges: Readonly<Record<RuleName, (facts: unknown) => Judged>> = {
  'assembly-majority': judging(ruleFacts['assembly-majority'], assemblyMajority.apply),
  'assembly-quorum': judging(ruleFacts['assembly-quorum'], assemblyQuorum.apply),
  consensus: judging(ruleFacts.consensus, consensus.apply),
  'ad-hoc-committee': judging(ruleFacts['ad-hoc-committee'], adHocCommittee.apply),
  'no-objection-accreditation-2022': judging(
    ruleFacts['no-objection-accreditation-2022'],
    noObjectionAccreditation2022.apply,
  ),
  'global-mechanism-accreditation-2025': judging(
    ruleFacts['global-mechanism-accreditation-2025'],
    globalMechanismAccreditation2025.apply,
  ),
  'signature-window': judging(ruleFacts['signature-window'], signatureWindow.apply),
  'consent-to-be-bound': judging(ruleFacts['consent-to-be-bound'], consentToBeBound.apply),
  'entry-into-force': judging(ruleFacts['entry-into-force'], entryIntoForce.apply),
  'points-of-contact-inquiry': judging(ruleFacts['points-of-contact-inquiry'], pointsOfContactInquiry.apply),
};

/** Checks facts of any shape against what a rule must be told and, where they fit, applies the rule. */
export function judge(rule: RuleName, facts: unknown): Judged {
  return judges[rule](facts);
}

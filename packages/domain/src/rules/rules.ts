import { adHocCommittee } from './ad-hoc-committee.js';
import { assemblyMajority } from './assembly-majority.js';
import { assemblyQuorum } from './assembly-quorum.js';
import { consensus } from './consensus.js';
import { consentToBeBound } from './consent-to-be-bound.js';
import { entryIntoForce } from './entry-into-force.js';
import { globalMechanismAccreditation2025 } from './global-mechanism-accreditation-2025.js';
import { noObjectionAccreditation2022 } from './no-objection-accreditation-2022.js';
import { pointsOfContactInquiry } from './points-of-contact-inquiry.js';
import { signatureWindow } from './signature-window.js';

/** Every rule that can be applied. */
export const rules = [
  assemblyMajority,
  assemblyQuorum,
  consensus,
  adHocCommittee,
  noObjectionAccreditation2022,
  globalMechanismAccreditation2025,
  signatureWindow,
  consentToBeBound,
  entryIntoForce,
  pointsOfContactInquiry,
] as const;

/** One of the {@link rules}. */
export type AnyRule = (typeof rules)[number];

/** The name of a rule, as in `/v1/rules/{name}`. */
export type RuleName = AnyRule['name'];

/** A rule by its name; undefined where there is none. */
export function ruleNamed(name: string): AnyRule | undefined {
  return rules.find((rule) => rule.name === name);
}

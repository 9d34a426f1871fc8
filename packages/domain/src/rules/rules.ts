import { adHocCommittee } from './ad-hoc-committee.js';
import { assemblyMajority } from './assembly-majority.js';
import { assemblyQuorum } from './assembly-quorum.js';
import { consensus } from './consensus.js';

/** Every rule that can be applied. */
export const rules = [assemblyMajority, assemblyQuorum, consensus, adHocCommittee] as const;

/** One of the {@link rules}. */
export type AnyRule = (typeof rules)[number];

/** The name of a rule, as in `/v1/rules/{name}`. */
export type RuleName = AnyRule['name'];

/** A rule by its name; undefined where there is none. */
export function ruleNamed(name: string): AnyRule | undefined {
  return rules.find((rule) => rule.name === name);
}

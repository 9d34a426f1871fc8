/**
 * The rules of the room as functions: what each says of given facts, what they make of every recorded decision, and what
 * would have been if. Nothing here is loaded by the main entry beyond what its sentences need.
 *
 * @module
 */

export { type AdHocOutcome, adHocCommittee } from './rules/ad-hoc-committee.js';
export { type AssemblyOutcome, assemblyMajority, type Majority } from './rules/assembly-majority.js';
export { assemblyQuorum, type QuorumOutcome } from './rules/assembly-quorum.js';
export { type ConsensusOutcome, consensus } from './rules/consensus.js';
export { type DecisionRule, decisionRules, decisionRuleWords, type WayOut, waysOut } from './rules/decision-rules.js';
export type { AdHocCommitteeFacts } from './rules/facts/ad-hoc-committee.js';
export type { AssemblyMajorityFacts } from './rules/facts/assembly-majority.js';
export type { AssemblyQuorumFacts } from './rules/facts/assembly-quorum.js';
export type { ConsensusFacts, Objection } from './rules/facts/consensus.js';
export type { WhatIfChange } from './rules/facts/what-if.js';
export { verdictInWords } from './rules/replay/in-words.js';
export { type ReplayedPart, type ReplayOutcome, replayOutcomes } from './rules/replay/replay.js';
export { type ReplayedStep, replaySteps } from './rules/replay/steps.js';
export { type DecisionVerdict, replayAll, verdictOn } from './rules/replay/verdict-on.js';
export type { LegalSource, Rule, Verdict } from './rules/rule.js';
export { type AnyRule, type RuleName, ruleNamed, rules } from './rules/rules.js';
export { changedVotes, type Figures, givenVotes, type SmallestChange } from './rules/smallest-change.js';
export type { Ballot, Moved } from './rules/what-if/ballot.js';
export { ChangeRefused } from './rules/what-if/change-refused.js';
export { type Closeness, type VoteFigures, type WhatIf, whatIf } from './rules/what-if/what-if.js';

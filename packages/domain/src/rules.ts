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
export { type ConsentOutcome, consentToBeBound } from './rules/consent-to-be-bound.js';
export { type DecisionRule, decisionRules, decisionRuleWords, type WayOut, waysOut } from './rules/decision-rules.js';
export { type EntryIntoForceOutcome, entryIntoForce } from './rules/entry-into-force.js';
export type { EntityObjection } from './rules/facts/accreditation.js';
export type { AdHocCommitteeFacts } from './rules/facts/ad-hoc-committee.js';
export type { AssemblyMajorityFacts } from './rules/facts/assembly-majority.js';
export type { AssemblyQuorumFacts } from './rules/facts/assembly-quorum.js';
export type { ConsensusFacts, Objection } from './rules/facts/consensus.js';
export type { ConsentToBeBoundFacts } from './rules/facts/consent-to-be-bound.js';
export type { EntryIntoForceFacts, Instrument } from './rules/facts/entry-into-force.js';
export type { GlobalMechanismAccreditation2025Facts } from './rules/facts/global-mechanism-accreditation-2025.js';
export type { NoObjectionAccreditation2022Facts } from './rules/facts/no-objection-accreditation-2022.js';
export type { PointsOfContactInquiryFacts } from './rules/facts/points-of-contact-inquiry.js';
export type { Pace } from './rules/facts/projection.js';
export type { SignatureWindowFacts } from './rules/facts/signature-window.js';
export type { WhatIfChange } from './rules/facts/what-if.js';
export {
  type Accreditation2025Outcome,
  globalMechanismAccreditation2025,
} from './rules/global-mechanism-accreditation-2025.js';
export {
  type Accreditation2022Outcome,
  noObjectionAccreditation2022,
} from './rules/no-objection-accreditation-2022.js';
export { outcomeWord } from './rules/outcome-word.js';
export { inquiryProcedure, pointsOfContactInquiry } from './rules/points-of-contact-inquiry.js';
export { basisOfState, type Procedure, type StepOutcome } from './rules/procedure-step.js';
export { type Projection, projection } from './rules/projection.js';
export { type EntityVerdict, type RoundReplay, replayRound } from './rules/replay/accreditation-round.js';
export { verdictInWords } from './rules/replay/in-words.js';
export { type ReplayedPart, type ReplayOutcome, replayOutcomes } from './rules/replay/replay.js';
export { type ReplayedStep, replaySteps } from './rules/replay/steps.js';
export { type DayReplay, replayBindingDays, replayEntryIntoForce } from './rules/replay/treaties.js';
export { type DecisionVerdict, replayAll, verdictOn } from './rules/replay/verdict-on.js';
export type { LegalSource, Rule, Verdict } from './rules/rule.js';
export { type AnyRule, type RuleName, ruleNamed, rules } from './rules/rules.js';
export { type SignatureWindowOutcome, signatureWindow } from './rules/signature-window.js';
export { changedVotes, type Figures, givenVotes, type SmallestChange } from './rules/smallest-change.js';
export { consentFactsOf, entryFactsOf, type Participant, signatureFactsOf } from './rules/treaty-facts.js';
export type { Ballot, Moved } from './rules/what-if/ballot.js';
export { ChangeRefused } from './rules/what-if/change-refused.js';
export { type Closeness, type VoteFigures, type WhatIf, whatIf } from './rules/what-if/what-if.js';

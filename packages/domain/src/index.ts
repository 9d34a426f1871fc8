/**
 * United Nations cyber diplomacy as typed, dated, sourced records.
 *
 * @example
 * ```ts
 * import { acquis } from '@acquis/domain';
 *
 * const process = acquis.processes.get('oewg-2021-2025');
 * const then = acquis.at('2023-12-31');
 * then.processes.sentence(process); // "It is under way, having opened on 1 June 2021. …"
 * ```
 *
 * @module
 */

export { type ObjectionOf, objectionCounts, objectionsBy, objectionsIn } from './accreditations/queries.js';
export { type Acquis, acquis } from './acquis.js';
export type { Body } from './bodies/schema.js';
export { isUndatedOn, members, membershipsOn } from './coalitions/queries.js';
export type { Coalition, Membership } from './coalitions/schema.js';
export type { Comparison } from './comparisons/schema.js';
export { type Attestation, attestations, weaker } from './core/attestation.js';
export { attestationOf } from './core/attestation-of.js';
export { callsByName, collectionsCalled } from './core/called-by-name.js';
export {
  type Collection,
  type Facet,
  facetInWords,
  type Glance,
  type Item,
  type Nested,
  type Row,
  type SchemaOrg,
  type Section,
} from './core/collection.js';
export { factsBy, statedAt } from './core/dated-value.js';
export { descriptorOf } from './core/descriptor.js';
export {
  compareEdtf,
  compareText,
  containsEdtf,
  type Day,
  EDTF_FORMS,
  type Edtf,
  type EdtfDate,
  earliest,
  isDay,
  isEdtf,
  isExact,
  latest,
  parseEdtf,
  sortKey,
} from './core/edtf.js';
export {
  daysBetween,
  distance,
  formatEdtf,
  formatEdtfInSentence,
  formatEdtfShort,
  relativeDay,
} from './core/edtf-format.js';
export { type Found, findRecord, isCollection, recordCalled, suggestIds } from './core/find.js';
export type { DatedHappening, Happening, HappeningStatus } from './core/happening.js';
export type { PresentedHappening } from './core/happening-schema.js';
export { type Included, referenceFields, referred } from './core/included.js';
export { knownSince } from './core/known-since.js';
export { inNameOrder } from './core/name-order.js';
export { editDistance, nearest, toId } from './core/nearest.js';
export type { Now } from './core/now.js';
export { inListOrder, type ListedRecord, listed, listOrder, type PresentedRecord, presented } from './core/present.js';
export { presentedHappening, presentedNow } from './core/present-now.js';
export type { Citation, DeepReadonly, Fact, FieldAttestation, RecordHead, Reference, Term } from './core/record.js';
export { type BackLink, referencesOf } from './core/references.js';
export {
  countOldAfter,
  readAgainAfter,
  type Stale,
  type StaleReason,
  staleOf,
  staleReasons,
  staleReasonWords,
} from './core/stale.js';
export { concernedIn } from './core/timeline.js';
export { lastTouched } from './core/touched.js';
export type { AllRecords, Filter, Id, KnownRecords, TimelineFilter, View } from './core/view.js';
export { capitalised, count, fieldInWords, inWords, listInWords } from './core/words.js';
export { type MemberVote, memberVotes } from './decisions/member-votes.js';
export { newestFirst, otherStages } from './decisions/queries.js';
export type { Decision } from './decisions/schema.js';
export { methodInWords, tallyInFigures } from './decisions/sentence.js';
export {
  membershipOn,
  noVoteRecorded,
  type Roll,
  rollOf,
  voteOf,
} from './decisions/votes.js';
export type { Discrepancy } from './discrepancies/schema.js';
export type { Document } from './documents/schema.js';
export { endorsementsOf, jointStatementsOf } from './endorsements/queries.js';
export { collections } from './generated/collections.js';
export type * from './generated/ids.js';
export { type CollectionName, kindNames } from './generated/kind-names.js';
export type { Derivations, FacetNames, Kinds } from './generated/kinds.js';
export { licence } from './generated/licence.js';
export { lastChange, version } from './generated/version.js';
export { interventionRows, interventionsWhere, processOf } from './interventions/queries.js';
export type { Intervention } from './interventions/schema.js';
export { basisWords, interventionInWords } from './interventions/sentence.js';
export { issueStatus, positionsOn, stancesOf } from './issues/queries.js';
export type { Issue } from './issues/schema.js';
export type { JointStatement } from './joint-statements/schema.js';
export { roleWords } from './joint-statements/sentence.js';
export type { Measure } from './measures/schema.js';
export type { MechanismStanding } from './mechanisms/acts.js';
export { standingOf } from './mechanisms/queries.js';
export type { Mechanism } from './mechanisms/schema.js';
export { datesOf, meetingStatus } from './meetings/queries.js';
export type { Meeting } from './meetings/schema.js';
export { type MeetingStatus, meetingStatusWords } from './meetings/status.js';
export type { Milestone } from './milestones/schema.js';
export { nationalPositionsOf } from './national-positions/queries.js';
export type { NationalPosition } from './national-positions/schema.js';
export type { Norm } from './norms/schema.js';
export { topicInWords } from './norms/topics.js';
export { type Office, officesOf } from './people/queries.js';
export type { Person } from './people/schema.js';
export type { Pillar } from './pillars/schema.js';
export {
  type PositionsOfState,
  positionsOfCoalition,
  positionsOfState,
  replacementsOf,
  stanceInWords,
} from './positions/queries.js';
export { holderItem } from './positions/rows.js';
export type { Position } from './positions/schema.js';
export { voices } from './positions/voices.js';
export {
  basisWords as positionBasisWords,
  directnessWords,
  limitsOf,
  voiceHeadings,
  voiceWords,
} from './positions/words.js';
export { meetingsOf, statusOf, successorsOf } from './processes/queries.js';
export type { Process } from './processes/schema.js';
export type { ProcessStatus } from './processes/status.js';
export type { ProposalAct } from './proposals/acts.js';
export { outcomeOf, proponentsOf, proposalsOf } from './proposals/queries.js';
export type { Proposal } from './proposals/schema.js';
export type { Remark } from './remarks/schema.js';
export type { Revision } from './revisions/schema.js';
export type { Source } from './sources/schema.js';
export { memberVoteWords, regionalGroupNames, stateInSentence } from './states/names.js';
export { coalitionsOf, membersOn, type StateVote, votesOf } from './states/queries.js';
export type { State } from './states/schema.js';
export { valueAt } from './table/value-at.js';
export type { Term as GlossaryTerm } from './terms/schema.js';
export { coverage } from './tracks/now.js';
export type { Track } from './tracks/schema.js';
export { signatureOf, treatyStatusOf } from './treaties/queries.js';
export type { Treaty } from './treaties/schema.js';
export type { TreatyStatus } from './treaties/status.js';
export { consents, signatures, type TreatyActionAct } from './treaty-actions/acts.js';
export { actionsOn, actorName, treatyActionsOf } from './treaty-actions/queries.js';
export type { TreatyAction } from './treaty-actions/schema.js';
export { actionInShort, actionNote } from './treaty-actions/words.js';

import type { Edtf } from '../../core/edtf.js';
import type { Reference } from '../../core/record.js';
import type { Decision } from '../../decisions/schema.js';
import type { Intervention } from '../../interventions/schema.js';
import type { DecisionRule } from '../decision-rules.js';
import type { Objection } from '../facts/consensus.js';
import type { Verdict } from '../rule.js';

/** What was decided on, as far as a rule asks: a decision as a whole, or one of the separate votes on its parts. */
export interface Question
  extends Pick<Decision, 'stage' | 'method' | 'methodBasis' | 'tally' | 'majorityApplied' | 'document'> {
  readonly on: Edtf;
  /** Whether what was proposed carried, by the record; null where the outcome is of another kind or unknown. */
  readonly carried: boolean | null;
}

/** What the record holds around a decision. */
export interface Evidence {
  /** The rule by which the organ decides; null where no source says, or the rule cannot be applied here. */
  readonly decidesBy: DecisionRule | null;
  /** Member States on the day. */
  readonly members: number;
  /** What delegations put on record about the decision. */
  readonly interventions: readonly Intervention[];
  /** Ways out that were taken on the way to adoption, with their places, as far as the record has the steps. */
  readonly ways: NonNullable<Objection['lifted']>['ways'];
  /** Discrepancies recorded about its outcome or its tally. */
  readonly discrepancies: readonly string[];
  /** The name of a state or coalition. */
  readonly nameOf: (reference: Reference) => string;
}

/** What a rule makes of the record: a verdict, or what it would have to be told. */
export interface Answer {
  readonly verdict: Verdict | null;
  readonly missing: readonly string[];
}

/** An answer that is only a list of what is missing. */
export function lacking(...missing: readonly string[]): Answer {
  return { verdict: null, missing };
}

/** Whether a discrepancy's field is what a replay is about. */
export function concerns(field: string): boolean {
  return ['outcome', 'tally', 'parts'].some((path) => field === path || field.startsWith(`${path}.`));
}

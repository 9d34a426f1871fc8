import type { Edtf } from '../core/edtf.js';
import type { SourceId } from '../generated/ids.js';

/** Where a rule is written down. */
export interface LegalSource {
  /** The rule's own name: "Rules of procedure of the General Assembly, rule 86". */
  readonly name: string;
  /** The source in the record in which it can be read. */
  readonly source: SourceId;
  /** The place in it: a rule, article or paragraph. */
  readonly locator: string;
}

/** What a rule says of some facts. */
export interface Verdict<Outcome extends string = string> {
  readonly outcome: Outcome;
  /** Why, in whole sentences, in the order in which they follow from each other. */
  readonly reasons: readonly string[];
  /** The provision that decides. */
  readonly rule: LegalSource;
  /** How far the facts are from another outcome, in the rule's own unit; left out where there is no such number. */
  readonly margin?: number;
  /** The day from which what it finds holds, or the range in which it lies; left out where there is none. */
  readonly on?: Edtf;
  /** Where what the facts describe stands afterwards; left out where nothing moves. */
  readonly to?: string;
}

/** A rule of procedure or of a treaty, as a function. */
export interface Rule<Name extends string = string, Facts = never, Outcome extends string = string> {
  /** As in `/v1/rules/{name}`. */
  readonly name: Name;
  readonly title: string;
  /** What it decides, in a sentence or two. */
  readonly about: string;
  /** Every provision it rests on. */
  readonly legal: readonly LegalSource[];
  /** Everything it can answer, each in words. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What the margin counts; null where it has none. */
  readonly unit: string | null;
  /** Applies the rule: the same facts give the same verdict. */
  readonly apply: (facts: Facts) => Verdict<Outcome>;
}

import type { Decision } from '../../decisions/schema.js';
import { assemblyQuorum, type QuorumOutcome } from '../assembly-quorum.js';
import type { Verdict } from '../rule.js';
import { answers } from './answers.js';
import { type Answer, type Evidence, lacking, type Question } from './question.js';

/** What came of running a recorded decision through its rule. */
export const replayOutcomes = ['agrees', 'differs', 'not-enough-facts'] as const;

/** One of the {@link replayOutcomes}. */
export type ReplayOutcome = (typeof replayOutcomes)[number];

/** A recorded outcome set against what the rule says. */
export interface Replayed {
  readonly replay: ReplayOutcome;
  /** The outcome as recorded; null: not in the record. */
  readonly recorded: string | null;
  /** What the rule says; null where it lacks facts. */
  readonly verdict: Verdict | null;
  /** What the rule would have to be told. */
  readonly missing: readonly string[];
}

/** A separate vote on a part of a text, replayed. */
export interface ReplayedPart extends Replayed {
  /** The paragraph, amendment or motion. */
  readonly on: string;
}

/** A decision replayed, with the separate votes on its parts. */
export interface ReplayedDecision extends Replayed {
  /** Whether the tally shows a quorum; null where the rules of the Assembly do not govern the organ. */
  readonly quorum: Verdict<QuorumOutcome> | null;
  /** Recorded discrepancies about the outcome or the tally. */
  readonly discrepancies: readonly string[];
  readonly parts: readonly ReplayedPart[];
}

const carried: Readonly<Record<Decision['outcome'], boolean | null>> = {
  adopted: true,
  approved: true,
  elected: true,
  suspended: true,
  'not-adopted': false,
  accredited: null,
  'accredited-in-part': null,
  'not-accredited': null,
};

const partCarried = { retained: true, adopted: true, deleted: false, rejected: false } as const;

const falls: readonly string[] = ['rejected', 'no-consensus'];

function ask(question: Question, evidence: Evidence): Answer {
  if (!evidence.decidesBy) return lacking('the rule by which the organ decides, among those that can be applied');
  return answers[evidence.decidesBy](question, evidence);
}

function compared(recorded: string | null, question: Question, { verdict, missing }: Answer): Replayed {
  if (!verdict) return { replay: 'not-enough-facts', recorded, verdict, missing };
  const says = verdict.outcome === 'adopted' ? true : falls.includes(verdict.outcome) ? false : null;
  return { replay: says === question.carried ? 'agrees' : 'differs', recorded, verdict, missing };
}

function replayedPart(decision: Decision, part: Decision['parts'][number], evidence: Evidence): ReplayedPart {
  const { on, outcome, tally } = part;
  if (!outcome) {
    return { on, replay: 'not-enough-facts', recorded: null, verdict: null, missing: ['how the vote came out'] };
  }
  const question: Question = {
    ...decision,
    tally,
    method: tally ? 'recorded-vote' : null,
    carried: partCarried[outcome],
  };
  const answer = tally
    ? ask(question, evidence)
    : lacking('the figures of the vote, or a statement that there was none');
  return { on, ...compared(outcome, question, answer) };
}

/** Runs a recorded decision, and the separate votes on its parts, through the rule of its organ. Pure. */
export function replayed(decision: Decision, evidence: Evidence): ReplayedDecision {
  const question: Question = { ...decision, carried: carried[decision.outcome] };
  const answer =
    question.carried === null
      ? lacking(
          'which organisations had applied and which delegations objected to each: accreditation has a rule of its own',
        )
      : ask(question, evidence);
  const { tally, stage } = decision;
  const governed = evidence.decidesBy === 'assembly-majority' && stage !== 'adoption';
  return {
    ...compared(decision.outcome, question, answer),
    quorum: governed
      ? assemblyQuorum.apply({
          organ: stage === 'plenary' ? 'plenary' : 'main-committee',
          members: evidence.members,
          recorded: tally ? tally.inFavour + tally.against + tally.abstaining : null,
        })
      : null,
    discrepancies: evidence.discrepancies,
    parts: decision.parts.map((part) => replayedPart(decision, part, evidence)),
  };
}

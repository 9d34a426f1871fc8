import { formatEdtf } from '../../core/edtf-format.js';
import type { View } from '../../core/view.js';
import { count, inWords, listInWords } from '../../core/words.js';
import type { Decision } from '../../decisions/schema.js';
import type { DecisionRule } from '../decision-rules.js';
import type { WhatIfChange } from '../facts/what-if.js';
import { outcomeWord } from '../outcome-word.js';
import { besideOf, objectionsOf } from '../replay/objections.js';
import { replayed } from '../replay/replay.js';
import { evidenceOf } from '../replay/verdict-on.js';
import type { Verdict } from '../rule.js';
import { changedVotes, type Figures, givenVotes, type SmallestChange } from '../smallest-change.js';
import { type Ballot, ballotOf, type Moved, movedBetween, supposedBallot } from './ballot.js';
import { ChangeRefused } from './change-refused.js';
import { type Trial, type Tried, tried } from './trial.js';

/** How close an outcome is to another. */
export interface Closeness {
  /** The fewest recorded votes changed, from any to any other; null where no change of votes makes a difference. */
  readonly changing: SmallestChange | null;
  /** The fewest votes given to members with none recorded; null where they are too few. */
  readonly giving: SmallestChange | null;
  /** Both in a sentence. */
  readonly words: string;
}

/** A vote in figures, with the members for which none is recorded. */
export type VoteFigures = Figures & { readonly noVoteRecorded: number };

/** The answer to a supposition. It is hypothetical and says nothing of what any state would do. */
export interface WhatIf {
  readonly hypothetical: true;
  readonly decision: Decision['id'];
  /** What the rule says of the decision as recorded. */
  readonly before: Verdict;
  /** What the rule would say. */
  readonly after: Verdict;
  /** Whether the outcome would have been another. */
  readonly differs: boolean;
  /** What is to be known beside what was supposed: what had to be assumed, and what was supposed and is recorded so already. */
  readonly assumptions: readonly string[];
  readonly tally: { readonly before: VoteFigures | null; readonly after: VoteFigures | null };
  /** States supposed to have voted otherwise. */
  readonly moved: readonly Moved[];
  /** How close the recorded outcome was to another. */
  readonly smallestChange: Closeness;
  /** How close the supposed outcome would have been to another. */
  readonly smallestChangeAfter: Closeness;
}

function changingInWords(change: SmallestChange | null, called: (outcome: string) => string): string {
  return change
    ? `${count(change.votes, 'changed vote')} would be enough for another outcome (${called(change.outcome)}): ${change.how}`
    : 'No change of votes makes a difference';
}

function givingInWords(change: SmallestChange | null, none: number, called: (outcome: string) => string): string {
  if (none === 0) return 'a vote is recorded for every member';
  return change
    ? `${count(change.votes, 'vote')} given to members with none recorded would be enough (${called(change.outcome)}): ${change.how}`
    : 'votes given to members with none recorded would not be enough';
}

function closeness(ballot: Ballot | undefined, { outcomeOf, verdict }: Tried, stage: Decision['stage']): Closeness {
  if (!ballot || !outcomeOf) {
    const standing = verdict.outcome === 'no-consensus' ? verdict.margin : undefined;
    const words =
      standing === undefined
        ? 'No votes are counted; one delegation objecting, or asking for a vote, is enough for another course.'
        : `No votes are counted; ${count(standing, 'objection')} would have to be lifted.`;
    return { changing: null, giving: null, words };
  }
  const changing = changedVotes(ballot.figures, outcomeOf);
  const giving = givenVotes(ballot.figures, ballot.none, outcomeOf);
  const called = (outcome: string) => outcomeWord(outcome, { stage });
  const words = `${changingInWords(changing, called)}; ${givingInWords(giving, ballot.none, called)}.`;
  return { changing, giving, words };
}

function figuresOf(ballot: Ballot | undefined): VoteFigures | null {
  return ballot ? { ...ballot.figures, noVoteRecorded: ballot.none } : null;
}

/** A sentence for each state whose vote is recorded as it is supposed. */
function alreadySo(
  { flips = [] }: WhatIfChange,
  ballot: Ballot | undefined,
  nameOf: Trial['nameOf'],
): readonly string[] {
  return flips
    .filter(({ state, vote }) => ballot?.roll?.get(state) === vote)
    .map(({ state, vote }) => `${nameOf(state)} is recorded as ${inWords(vote)} already; nothing changes by it.`);
}

/**
 * What a rule would have said of a decision if something had been otherwise: the majority or the rule, votes of states by
 * name, votes of members with none recorded, the figures, or an objection.
 *
 * @throws {ChangeRefused} where the record lacks what the supposition needs, or the supposition does not fit the decision
 */
export function whatIf(decision: Decision, change: WhatIfChange, view: View): WhatIf {
  const evidence = evidenceOf(decision, view);
  const { verdict: before, missing } = replayed(decision, evidence);
  const own: DecisionRule | null =
    decision.method === 'consensus' && evidence.decidesBy !== 'ad-hoc-committee' ? 'consensus' : evidence.decidesBy;
  if (!before || !own)
    throw new ChangeRefused(
      `Nothing can be supposed of the decision of ${formatEdtf(decision.on)}: the record does not hold ${listInWords(missing)}.`,
    );
  const ballot = ballotOf(decision);
  const next = supposedBallot(decision, ballot, change);
  const objections = objectionsOf(evidence);
  const supposed = (change.objections ?? []).map(({ by, to = null }) => ({ by, named: true, to, lifted: null }));
  const asRecorded: Trial = {
    rule: own,
    stage: decision.stage,
    majority: own === 'assembly-majority' ? decision.majorityApplied : null,
    ballot,
    putByConsensus: own === 'consensus' || decision.method === 'consensus',
    objections,
    beside: besideOf(evidence),
    nameOf: (id) => view.states.lookup(id)?.title ?? id,
  };
  const rule = change.rule ?? own;
  if (own === 'consensus' && rule !== 'consensus' && !next)
    throw new ChangeRefused(
      'The text was put for adoption by consensus and no votes are known; suppose figures with tally.',
    );
  const first = tried(asRecorded);
  const second = tried({
    ...asRecorded,
    rule,
    majority: change.majority ?? (rule === 'assembly-majority' ? asRecorded.majority : null),
    ballot: next,
    objections: supposed.length > 0 ? [...objections, ...supposed] : rule === 'assembly-majority' ? [] : objections,
  });
  return {
    hypothetical: true,
    decision: decision.id,
    before,
    after: second.verdict,
    differs: second.verdict.outcome !== before.outcome,
    assumptions: [...alreadySo(change, ballot, asRecorded.nameOf), ...second.assumptions],
    tally: { before: figuresOf(ballot), after: figuresOf(next) },
    moved: movedBetween(ballot, next),
    smallestChange: closeness(ballot, first, decision.stage),
    smallestChangeAfter: closeness(next, second, decision.stage),
  };
}

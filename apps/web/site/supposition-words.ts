import { capitalised, type Decision, listInWords, type View } from '@acquis/domain';
import { decisionRuleWords, outcomeWord, type WhatIf } from '@acquis/domain/rules';
import { words } from '@/words/what-if';
import { stateNameInSentence } from './question';
import { figures, type Supposition, type supposedVotes } from './supposition';

/** How a state, or members, would have voted. */
export const votingWords = {
  'in-favour': words.votingInFavour,
  against: words.votingAgainst,
  abstaining: words.votingAbstaining,
} as const satisfies Readonly<Record<(typeof supposedVotes)[number], string>>;

/** A figure of a vote in words. */
export const figureWords = { inFavour: words.inFavour, against: words.against, abstaining: words.abstaining } as const;

/** A majority in words. */
export const majorityWords = { simple: words.simpleMajority, 'two-thirds': words.majorityOfTwoThirds } as const;

const namedAtMost = 3;

const decided: ReadonlySet<string> = new Set(['adopted', 'rejected']);

const outcomes: Readonly<Record<string, string>> = {
  'voted-again': words.votedAgain,
  refused: words.notPutThatWay,
  'no-consensus': words.noConsensus,
  'not-yet-put': words.notYetPut,
  'consensus-sought': words.consensusStillSought,
  'open-to-vote': words.putToVote,
};

function outcomeInWords(outcome: string, decision: Decision): string {
  const word = outcomeWord(outcome, decision);
  if (decided.has(outcome)) return words.textWouldHaveBeen(word);
  return outcomes[outcome] ?? words.ruleWouldHaveSaid(word);
}

/** What is supposed, as a list of conditions. */
export function conditionsOf(supposition: Supposition, view: View): readonly string[] {
  const { majority, rule, rest, states, objections, figures: read } = supposition;
  const nameOf = (id: string) => stateNameInSentence(view, id);
  const named = states.map(({ state, vote }) => `${nameOf(state)} ${votingWords[vote]}`);
  const written = figures.flatMap((name) => (read[name] === undefined ? [] : [`${read[name]} ${figureWords[name]}`]));
  return [
    ...(rule ? [words.supposedRule(decisionRuleWords[rule])] : []),
    ...(majority ? [words.supposedMajority(majorityWords[majority])] : []),
    ...(named.length > namedAtMost ? [words.statesOtherwise(named.length)] : named),
    ...(rest ? [words.restSupposed(votingWords[rest])] : []),
    ...(written.length > 0 ? [words.withFigures(listInWords(written))] : []),
    ...(objections.length > 0 ? [words.objecting(listInWords(objections))] : []),
  ];
}

/** The answer to a supposition in one sentence. */
export function answerOf(
  supposition: Supposition,
  { after, differs, before }: WhatIf,
  decision: Decision,
  view: View,
): string {
  const conditions = conditionsOf(supposition, view);
  const word = outcomeWord(before.outcome, decision);
  const recorded = decided.has(before.outcome) ? words.itWas(word) : `: ${word}`;
  const told = `${outcomeInWords(after.outcome, decision)}${differs ? words.byRecord(recorded) : words.allTheSame}`;
  return conditions.length > 0 ? `${capitalised(listInWords(conditions))}: ${told}.` : '';
}

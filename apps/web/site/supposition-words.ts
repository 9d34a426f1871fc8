import { capitalised, type Decision, listInWords, type View } from '@acquis/domain';
import { decisionRuleWords, outcomeWord, type WhatIf } from '@acquis/domain/rules';
import { figures, type Supposition, type supposedVotes } from './supposition';

/** How a state, or members, would have voted. */
export const votingWords = {
  'in-favour': 'voting in favour',
  against: 'voting against',
  abstaining: 'abstaining',
} as const satisfies Readonly<Record<(typeof supposedVotes)[number], string>>;

/** A figure of a vote in words. */
export const figureWords = { inFavour: 'in favour', against: 'against', abstaining: 'abstaining' } as const;

/** A majority in words. */
export const majorityWords = { simple: 'a simple majority', 'two-thirds': 'a majority of two thirds' } as const;

const namedAtMost = 3;

const decided: ReadonlySet<string> = new Set(['adopted', 'rejected']);

const outcomes: Readonly<Record<string, string>> = {
  'voted-again': 'the vote would have been taken a second time',
  refused: 'the question could not have been put that way',
  'no-consensus': 'there would have been no consensus',
  'not-yet-put': 'the text would not yet have been put',
  'consensus-sought': 'consensus would still have been sought, without a vote',
  'open-to-vote': 'the text could have been put to a vote',
};

function outcomeInWords(outcome: string, decision: Decision): string {
  const word = outcomeWord(outcome, decision);
  if (decided.has(outcome)) return `the text would have been ${word}`;
  return outcomes[outcome] ?? `the rule would have said: ${word}`;
}

/** What is supposed, as a list of conditions. */
export function conditionsOf(supposition: Supposition, view: View): readonly string[] {
  const { majority, rule, rest, states, objections, figures: read } = supposition;
  const nameOf = (id: string) => view.nameOf({ collection: 'states', id });
  const named = states.map(({ state, vote }) => `${nameOf(state)} ${votingWords[vote]}`);
  const written = figures.flatMap((name) => (read[name] === undefined ? [] : [`${read[name]} ${figureWords[name]}`]));
  return [
    ...(rule ? [`decided by ${decisionRuleWords[rule]}`] : []),
    ...(majority ? [`needing ${majorityWords[majority]}`] : []),
    ...(named.length > namedAtMost ? [`${named.length} states voting otherwise`] : named),
    ...(rest ? [`the members with no vote recorded ${votingWords[rest]}`] : []),
    ...(written.length > 0 ? [`with ${listInWords(written)}`] : []),
    ...(objections.length > 0 ? [`${listInWords(objections)} objecting`] : []),
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
  const recorded = decided.has(before.outcome) ? ` it was ${word}` : `: ${word}`;
  const told = `${outcomeInWords(after.outcome, decision)}${differs ? `; by the record${recorded}` : ' all the same'}`;
  return conditions.length > 0 ? `${capitalised(listInWords(conditions))}: ${told}.` : '';
}

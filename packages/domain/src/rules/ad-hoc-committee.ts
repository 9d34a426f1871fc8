import { assemblyOutcome, carries, presentAndVoting, twoThirdsInWords } from './assembly-majority.js';
import { objectionsInWords, standing } from './consensus.js';
import type { AdHocCommitteeFacts } from './facts/ad-hoc-committee.js';
import { adHocCommitteeRule, assemblyRule, consensusPractice } from './legal.js';
import type { Rule, Verdict } from './rule.js';
import { changedVotes, type Figures } from './smallest-change.js';

/** How a question before the Ad Hoc Committee on cybercrime comes out. */
export type AdHocOutcome = 'adopted' | 'rejected' | 'consensus-sought' | 'open-to-vote' | 'unsettled';

type Question = Pick<AdHocCommitteeFacts, 'matter' | 'effortsExhausted'>;

/** How a vote with such figures comes out in the Ad Hoc Committee. */
export function adHocOutcome({ matter, effortsExhausted }: Question, figures: Figures): AdHocOutcome {
  if (matter === 'procedural')
    return assemblyOutcome({ organ: 'main-committee', majority: null, secondVote: false }, figures) === 'adopted'
      ? 'adopted'
      : 'rejected';
  if (effortsExhausted === false) return 'consensus-sought';
  if (!carries(figures, 'two-thirds')) return 'rejected';
  return effortsExhausted ? 'adopted' : 'unsettled';
}

const said =
  'the Chair, upon a decision of the Bureau, has informed the Committee that every effort to reach agreement by consensus has been exhausted';

function bySubstance(facts: AdHocCommitteeFacts, figures: Figures): readonly string[] {
  if (facts.effortsExhausted === false) return [`A vote is not open before ${said}.`];
  const share =
    figures.inFavour + figures.against === 0
      ? 'No representative cast an affirmative or a negative vote, so there is no two-thirds majority in favour.'
      : twoThirdsInWords(figures);
  if (facts.effortsExhausted) return [`A vote is open: ${said}.`, share];
  return [
    share,
    carries(figures, 'two-thirds')
      ? `The facts do not say that ${said}, without which the vote was not open.`
      : `Whether ${said} is not stated; the proposal fails either way.`,
  ];
}

function ofVote(facts: AdHocCommitteeFacts, figures: Figures): Verdict<AdHocOutcome> {
  const margin = changedVotes(figures, (changed) => adHocOutcome(facts, changed))?.votes;
  const procedural = facts.matter === 'procedural';
  return {
    outcome: adHocOutcome(facts, figures),
    reasons: [
      ...presentAndVoting(figures),
      ...(procedural
        ? [
            'On a procedural matter the rules of the General Assembly apply: a majority of those present and voting, an equal division being a rejection.',
          ]
        : bySubstance(facts, figures)),
    ],
    rule: procedural ? assemblyRule(125) : adHocCommitteeRule,
    ...(margin === undefined ? {} : { margin }),
  };
}

/** The rule of the Ad Hoc Committee on cybercrime: consensus first, then two thirds of the representatives present and voting. */
export const adHocCommittee: Rule<'ad-hoc-committee', AdHocCommitteeFacts, AdHocOutcome> = {
  name: 'ad-hoc-committee',
  title: 'Decisions of the Ad Hoc Committee on cybercrime',
  about:
    'How the Committee that wrote the UN convention against cybercrime decides: by consensus; failing that on a substantive matter, once every effort has been exhausted, by two thirds of the representatives present and voting; otherwise guided by the rules of the General Assembly.',
  legal: [adHocCommitteeRule, ...consensusPractice, assemblyRule(125), assemblyRule(126), assemblyRule(133)],
  outcomes: {
    adopted: 'The proposal is adopted, by consensus or by the majority needed.',
    rejected: 'The proposal has not the majority needed.',
    'consensus-sought': 'Efforts at consensus are not exhausted; no vote on substance is open.',
    'open-to-vote':
      'An objection stands and a vote is open: efforts at consensus are exhausted, or the matter is procedural.',
    unsettled: 'The proposal has two thirds, and the facts do not say that the vote was open.',
  },
  unit: 'representatives voting otherwise',
  apply: (facts) => {
    if (facts.tally) return ofVote(facts, facts.tally);
    const reasons = objectionsInWords(facts.objections);
    if (standing(facts.objections).length === 0)
      return {
        outcome: 'adopted',
        reasons: [...reasons, 'No representative objects: the proposal is adopted by consensus.'],
        rule: adHocCommitteeRule,
      };
    if (facts.matter === 'procedural')
      return {
        outcome: 'open-to-vote',
        reasons: [
          ...reasons,
          'On a procedural matter the rules of the General Assembly apply: where a representative objects, the proposal may be put to a vote.',
        ],
        rule: assemblyRule(125),
      };
    return facts.effortsExhausted
      ? { outcome: 'open-to-vote', reasons: [...reasons, `A vote is open: ${said}.`], rule: adHocCommitteeRule }
      : {
          outcome: 'consensus-sought',
          reasons: [...reasons, `A vote is not open before ${said}.`],
          rule: adHocCommitteeRule,
        };
  },
};

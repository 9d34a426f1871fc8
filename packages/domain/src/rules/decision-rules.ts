/** The rules by which an organ of the record may decide. Which of them is data, on the organ. */
export const decisionRules = ['assembly-majority', 'consensus', 'ad-hoc-committee'] as const;

/** One of the {@link decisionRules}. */
export type DecisionRule = (typeof decisionRules)[number];

/** How an organ decides, in words. */
export const decisionRuleWords: Readonly<Record<DecisionRule, string>> = {
  'assembly-majority': 'a majority of the members present and voting, by the rules of the General Assembly',
  consensus: 'consensus',
  'ad-hoc-committee': 'consensus first; failing that, two thirds of the representatives present and voting',
};

/** The ways out by which a text was changed so that an objection no longer stood. */
export const waysOut = ['footnote', 'annex', 'deletion', 'oral-amendment'] as const;

/** One of the {@link waysOut}. */
export type WayOut = (typeof waysOut)[number];

import type { LegalSource } from './rule.js';

/** A rule of procedure of the General Assembly, by its number. */
export function assemblyRule(number: number): LegalSource {
  return {
    name: `Rules of procedure of the General Assembly, rule ${number}`,
    source: 'un-ga-rules-of-procedure',
    locator: `rule ${number}`,
  };
}

/** A paragraph of Article 18 of the Charter. */
export function charterArticle18(paragraph: 1 | 2 | 3): LegalSource {
  return {
    name: `Charter of the United Nations, Article 18 (${paragraph})`,
    source: 'un-charter',
    locator: `Article 18 (${paragraph})`,
  };
}

/** The paragraph of resolution 75/282 by which the Ad Hoc Committee on cybercrime decides. */
export const adHocCommitteeRule: LegalSource = {
  name: 'General Assembly resolution 75/282, paragraph 5',
  source: 'un-a-res-75-282',
  locator: 'para 5',
};

/** What adoption without a vote means; the rules of procedure do not define it. */
export const adoptionWithoutVote: LegalSource = {
  name: 'Practice of the General Assembly: adoption without a vote',
  source: 'un-library-consensus',
  locator: 'the quotation from Oppenheim on adoption without a vote',
};

/** What consensus means; the rules of procedure of the Assembly do not mention it. */
export const consensusPractice: readonly [LegalSource, LegalSource] = [
  {
    name: 'Legal opinion of 2005, United Nations Juridical Yearbook 2005, page 457',
    source: 'un-library-consensus',
    locator: 'the quotation: “the absence of objection rather than a particular majority”',
  },
  {
    name: 'Legal opinion of 1974, United Nations Juridical Yearbook 1974, page 163',
    source: 'un-juridical-yearbook-1974',
    locator: 'page 163, on positions and reservations placed on the record',
  },
];

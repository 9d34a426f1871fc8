import { count } from '../core/words.js';
import type { AssemblyMajorityFacts } from './facts/assembly-majority.js';
import { adoptionWithoutVote, assemblyRule, charterArticle18 } from './legal.js';
import type { LegalSource, Rule, Verdict } from './rule.js';
import { changedVotes, type Figures } from './smallest-change.js';

/** How a question before the General Assembly comes out. */
export type AssemblyOutcome = 'adopted' | 'rejected' | 'voted-again' | 'refused';

/** A majority of the members present and voting. */
export type Majority = 'simple' | 'two-thirds';

type Question = Pick<AssemblyMajorityFacts, 'organ' | 'majority' | 'secondVote'>;

/** Whether the votes in favour are the majority asked for of those in favour and against; abstentions are no votes. */
export function carries({ inFavour, against }: Figures, majority: Majority): boolean {
  return inFavour > 0 && (majority === 'simple' ? inFavour > against : inFavour >= 2 * against);
}

/** How a vote with such figures comes out on a question before the Assembly. */
export function assemblyOutcome({ organ, majority, secondVote }: Question, figures: Figures): AssemblyOutcome {
  if (organ === 'main-committee' && majority === 'two-thirds') return 'refused';
  if (carries(figures, majority ?? 'simple')) return 'adopted';
  const tied = figures.inFavour > 0 && figures.inFavour === figures.against;
  return tied && organ === 'plenary' && majority !== 'two-thirds' && !secondVote ? 'voted-again' : 'rejected';
}

/** Who was present and voting, in sentences. */
export function presentAndVoting({ inFavour, against, abstaining }: Figures): readonly string[] {
  const voting = inFavour + against;
  return [
    `${count(inFavour, 'member')} voted in favour and ${against} against: ${voting} ${voting === 1 ? 'was' : 'were'} present and voting.`,
    ...(abstaining > 0
      ? [`${count(abstaining, 'member')} abstained; members abstaining are considered as not voting.`]
      : []),
  ];
}

/** Whether the votes in favour are two thirds of the votes cast, in a sentence; not asked where none was cast. */
export function twoThirdsInWords({ inFavour, against }: Figures): string {
  const needed = Math.ceil((2 * (inFavour + against)) / 3);
  const [reaches, falls] = inFavour === 1 ? ['reaches', 'falls'] : ['reach', 'fall'];
  return `Of ${inFavour + against} present and voting, two thirds are at least ${needed}; the ${inFavour} in favour ${inFavour >= needed ? reaches : `${falls} short of`} that.`;
}

const refused: Verdict<'refused'> = {
  outcome: 'refused',
  reasons: [
    'Committees decide by a majority of the members present and voting; no question before a main committee needs two thirds, whatever the Assembly may later need for it in plenary.',
  ],
  rule: assemblyRule(125),
};

function majoritySaid({ majority }: Question): string {
  switch (majority) {
    case 'two-thirds':
      return 'The question is decided by a two-thirds majority, as an important question.';
    case 'simple':
      return 'The question is decided by a simple majority.';
    case null:
      return 'No source states which majority was applied; an ordinary question needs a simple majority. Whether a question is important is for the Assembly to decide and is not derived here: what two thirds would have required belongs in what if.';
  }
}

function whyOf({ organ, majority, secondVote }: Question, figures: Figures): readonly [string, LegalSource] {
  const { inFavour, against } = figures;
  const voting = inFavour + against;
  const plenary = organ === 'plenary';
  if (voting === 0)
    return [
      'No member cast an affirmative or a negative vote, so there is no majority in favour.',
      assemblyRule(plenary ? 86 : 126),
    ];
  if (majority === 'two-thirds') return [twoThirdsInWords(figures), assemblyRule(83)];
  if (inFavour !== against)
    return [
      `More members voted ${inFavour > against ? 'in favour than against' : 'against than in favour'}.`,
      assemblyRule(plenary ? 85 : 125),
    ];
  if (!plenary)
    return [
      'The vote is equally divided, and in a committee the proposal is then regarded as rejected.',
      assemblyRule(133),
    ];
  return [
    secondVote
      ? 'The second vote is equally divided too: the proposal is regarded as rejected.'
      : 'The vote is equally divided: a second vote is taken at another meeting, held within forty-eight hours of the first.',
    assemblyRule(95),
  ];
}

function ofVote(facts: AssemblyMajorityFacts, figures: Figures): Verdict<AssemblyOutcome> {
  const outcome = assemblyOutcome(facts, figures);
  if (outcome === 'refused') return refused;
  const [why, rule] = whyOf(facts, figures);
  const margin = changedVotes(figures, (changed) => assemblyOutcome(facts, changed))?.votes;
  return {
    outcome,
    reasons: [
      ...presentAndVoting(figures),
      facts.organ === 'plenary'
        ? majoritySaid(facts)
        : 'A committee decides by a majority of the members present and voting.',
      why,
    ],
    rule,
    ...(margin === undefined ? {} : { margin }),
  };
}

/** Majorities in the General Assembly, in plenary and in its main committees. */
export const assemblyMajority: Rule<'assembly-majority', AssemblyMajorityFacts, AssemblyOutcome> = {
  name: 'assembly-majority',
  title: 'Majority in the General Assembly',
  about:
    'Whether a text is adopted in a plenary meeting or approved in a main committee: by a simple majority of the members present and voting or, in plenary only and on important questions, by two thirds of them.',
  legal: [
    charterArticle18(1),
    charterArticle18(2),
    charterArticle18(3),
    ...[82, 83, 84, 85, 86, 95, 124, 125, 126, 133].map(assemblyRule),
    adoptionWithoutVote,
  ],
  outcomes: {
    adopted: 'The text is adopted; in a committee it is approved.',
    rejected: 'The text is not adopted.',
    'voted-again': 'The vote in plenary is equally divided, and a second vote is taken within forty-eight hours.',
    refused: 'Two thirds are asked of a main committee, where no such majority exists.',
  },
  unit: 'members voting otherwise',
  apply: (facts) =>
    facts.tally
      ? ofVote(facts, facts.tally)
      : facts.organ === 'main-committee' && facts.majority === 'two-thirds'
        ? refused
        : {
            outcome: 'adopted',
            reasons: [
              'No vote was asked for: the presiding officer asks whether the text may be adopted, and where no representative objects it is so decided.',
              'That a text was adopted without a vote does not say that it was adopted by consensus or unanimously.',
            ],
            rule: adoptionWithoutVote,
          },
};

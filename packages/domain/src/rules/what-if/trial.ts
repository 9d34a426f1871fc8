import type { Decision } from '../../decisions/schema.js';
import { adHocCommittee, adHocOutcome } from '../ad-hoc-committee.js';
import { assemblyMajority, assemblyOutcome, type Majority } from '../assembly-majority.js';
import { consensus } from '../consensus.js';
import type { DecisionRule } from '../decision-rules.js';
import type { ConsensusFacts } from '../facts/consensus.js';
import type { Verdict } from '../rule.js';
import type { Figures, OutcomeOf } from '../smallest-change.js';
import type { Ballot } from './ballot.js';
import { ChangeRefused } from './change-refused.js';

/** What is put to a rule in a supposition. */
export interface Trial {
  readonly rule: DecisionRule;
  readonly stage: Decision['stage'];
  readonly majority: Majority | null;
  readonly ballot: Ballot | undefined;
  /** Whether the record has the text as put for adoption by consensus. */
  readonly putByConsensus: boolean;
  readonly objections: ConsensusFacts['objections'];
  readonly beside: ConsensusFacts['beside'];
  readonly nameOf: (state: string) => string;
}

/** What the rule says of a supposition, how it would say it of other figures, and what was assumed for it. */
export interface Tried {
  readonly verdict: Verdict;
  /** Null where no votes are counted. */
  readonly outcomeOf: OutcomeOf | null;
  readonly assumptions: readonly string[];
}

function byAssembly({ stage, majority, ballot }: Trial): Tried {
  const organ = stage === 'plenary' ? 'plenary' : 'main-committee';
  const question = { organ, majority, secondVote: false } as const;
  return {
    verdict: assemblyMajority.apply({ ...question, tally: ballot?.figures ?? null }),
    outcomeOf: ballot ? (figures: Figures) => assemblyOutcome(question, figures) : null,
    assumptions:
      stage === 'adoption' ? ['The organ is taken to decide as a committee of the General Assembly does.'] : [],
  };
}

function byAdHocCommittee({ ballot, objections }: Trial): Tried {
  const question = { matter: 'substantive', effortsExhausted: true } as const;
  if (!ballot)
    return {
      verdict: adHocCommittee.apply({ ...question, effortsExhausted: null, objections, tally: null }),
      outcomeOf: null,
      assumptions: [],
    };
  return {
    verdict: adHocCommittee.apply({ ...question, objections, tally: ballot.figures }),
    outcomeOf: (figures: Figures) => adHocOutcome(question, figures),
    assumptions: [
      'The vote is taken to have been open: every effort at consensus exhausted, on a matter of substance.',
    ],
  };
}

/** An objection for each member that voted against: by name where the votes are known by name. */
function objectionsFrom({ figures, roll }: Ballot, nameOf: Trial['nameOf']): ConsensusFacts['objections'] {
  const names = roll
    ? [...roll].flatMap(([state, vote]) => (vote === 'against' ? [nameOf(state)] : []))
    : Array.from(
        { length: figures.against },
        (_, index) => `Member ${index + 1} of the ${figures.against} that voted against`,
      );
  return names.map((by) => ({ by, named: true, to: null, lifted: null }));
}

function assumedForConsensus({ ballot, putByConsensus }: Trial): readonly string[] {
  if (ballot)
    return ['Every member that voted against is taken to object; a vote against is not by itself an objection.'];
  return putByConsensus
    ? []
    : [
        'Nobody is taken to have objected, as nobody asked for a vote; that the text was put for consensus is supposed.',
      ];
}

function byConsensus(trial: Trial): Tried {
  const { ballot, objections, beside, nameOf } = trial;
  const cast = ballot ? objectionsFrom(ballot, nameOf) : [];
  return {
    verdict: consensus.apply({ put: true, objections: [...objections, ...cast], beside }),
    outcomeOf: null,
    assumptions: assumedForConsensus(trial),
  };
}

const tries: Readonly<Record<DecisionRule, (trial: Trial) => Tried>> = {
  'assembly-majority': byAssembly,
  consensus: byConsensus,
  'ad-hoc-committee': byAdHocCommittee,
};

/**
 * Puts a supposition to its rule.
 *
 * @throws {ChangeRefused} where the rule has no room for what is supposed
 */
export function tried(trial: Trial): Tried {
  const { rule, majority, objections, ballot } = trial;
  if (majority && rule !== 'assembly-majority')
    throw new ChangeRefused(
      'Another majority can only be supposed where the rules of the Assembly count votes; suppose rule: assembly-majority as well.',
    );
  if (majority === 'two-thirds' && !ballot)
    throw new ChangeRefused('No vote was taken, so no majority is counted; suppose figures with tally as well.');
  const supposed = objections.some(({ lifted }) => lifted === null);
  if (supposed && (rule === 'assembly-majority' || ballot))
    throw new ChangeRefused('Objections can only be supposed where a text was put for adoption by consensus.');
  return tries[rule](trial);
}

import { adHocCommittee } from '../ad-hoc-committee.js';
import { assemblyMajority } from '../assembly-majority.js';
import { consensus } from '../consensus.js';
import type { DecisionRule } from '../decision-rules.js';
import { besideOf, objectionsOf, openObjections } from './objections.js';
import { type Answer, type Evidence, lacking, type Question } from './question.js';

const figures = 'the figures of the recorded vote';
const manner = 'how it was taken: by a vote, without one, or by consensus';

function byConsensus(question: Question, evidence: Evidence): Answer {
  if (question.method === null) return lacking(manner);
  if (question.method === 'recorded-vote')
    return lacking('the rule under which an organ that decides by consensus took a vote');
  const open = openObjections(question, evidence);
  if (open.length > 0) return lacking(...open);
  const objections = objectionsOf(evidence);
  if (question.carried === false && objections.length === 0)
    return lacking('which delegation objected to the text, and to what');
  return { verdict: consensus.apply({ put: true, objections, beside: besideOf(evidence) }), missing: [] };
}

function byAssemblyMajority(question: Question, evidence: Evidence): Answer {
  const { stage, method, methodBasis, tally, majorityApplied } = question;
  if (method === 'consensus') return byConsensus(question, evidence);
  if (method === null) return lacking(manner);
  if (stage === 'adoption') return lacking('whether it was decided in plenary or in a main committee');
  if (method === 'recorded-vote' && !tally) return lacking(figures);
  if (method === 'without-vote' && methodBasis !== 'stated')
    return lacking(
      'a source that states how it was taken: that there was no vote is only inferred from the absence of a recorded one',
    );
  const organ = stage === 'plenary' ? 'plenary' : 'main-committee';
  return {
    verdict: assemblyMajority.apply({ organ, majority: majorityApplied, tally, secondVote: false }),
    missing: [],
  };
}

function byAdHocCommittee(question: Question, evidence: Evidence): Answer {
  const { method, tally, document } = question;
  if (method !== 'recorded-vote') return byConsensus(question, evidence);
  if (!tally) return lacking(figures);
  if (!document) return lacking('whether the matter was one of substance, on which two thirds are needed');
  const facts = { matter: 'substantive', objections: objectionsOf(evidence), effortsExhausted: null, tally } as const;
  const verdict = adHocCommittee.apply(facts);
  return verdict.outcome === 'unsettled'
    ? lacking('whether the Chair had informed the Committee that every effort at consensus was exhausted')
    : { verdict, missing: [] };
}

/** How each rule is asked of a recorded decision. */
export const answers: Readonly<Record<DecisionRule, (question: Question, evidence: Evidence) => Answer>> = {
  'assembly-majority': byAssemblyMajority,
  consensus: byConsensus,
  'ad-hoc-committee': byAdHocCommittee,
};

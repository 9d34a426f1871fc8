import { inWords, listInWords } from '../../core/words.js';
import type { DecisionVerdict } from './verdict-on.js';

/**
 * What the replay of a decision came to, in a sentence: "The recorded outcome, adopted, is what the rule makes of the
 * recorded facts (Rules of procedure of the General Assembly, rule 85)."
 */
export function verdictInWords({ replay, recorded, verdict, missing }: DecisionVerdict): string {
  const outcome = recorded ? inWords(recorded) : 'unknown';
  if (!verdict)
    return `The recorded outcome, ${outcome}, cannot be set against a rule: the record does not hold ${listInWords(missing)}.`;
  return replay === 'agrees'
    ? `The recorded outcome, ${outcome}, is what the rule makes of the recorded facts (${verdict.rule.name}).`
    : `Of the recorded facts the rule makes another outcome (${inWords(verdict.outcome)}) than the recorded one, ${outcome} (${verdict.rule.name}).`;
}

import { bullets, escaped } from '@acquis/domain/markdown';
import { ChangeRefused, type WhatIf, whatIf } from '@acquis/domain/rules';
import type { z } from 'zod';
import { briefLine, briefOf } from '../answer/brief.js';
import { knownRecord } from '../arguments/records.js';
import type { Asked } from '../asked.js';
import { Refused } from '../refused.js';
import { type change, changeOf } from './change.js';
import { legalRests, type Supposed } from './supposed.js';

function supposed(text: string, supposition: z.output<typeof change>, asked: Asked): WhatIf {
  try {
    return whatIf(knownRecord('decisions', text, asked), changeOf(supposition, asked), asked.view);
  } catch (error) {
    if (error instanceof ChangeRefused) throw new Refused(error.message);
    throw error;
  }
}

/**
 * What the rule would have said of a decision.
 *
 * @throws Refused where the record lacks what the supposition needs, or it does not fit the decision
 */
export function supposeDecision(text: string, supposition: z.output<typeof change>, asked: Asked): Supposed {
  const found = supposed(text, supposition, asked);
  const about = briefOf('decisions', knownRecord('decisions', text, asked), asked);
  const { before, after, differs, assumptions, smallestChange } = found;
  return {
    about,
    result: { ...found },
    rests: [about, ...legalRests([before.rule, after.rule], asked.view)],
    text: [
      `The record: ${briefLine(about, asked)}`,
      `As recorded the rule says: ${before.outcome}. ${escaped(before.reasons.join(' '))}`,
      `Supposed, it would say: ${after.outcome}${differs ? '' : ' (the same)'}. ${escaped(after.reasons.join(' '))} (${escaped(after.rule.name)})`,
      assumptions.length > 0 && bullets(assumptions.map((each) => `Assumed: ${escaped(each)}`)),
      `How close the recorded outcome was: ${escaped(smallestChange.words)}`,
    ],
  };
}

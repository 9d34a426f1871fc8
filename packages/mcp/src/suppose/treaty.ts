import { escaped } from '@acquis/domain/markdown';
import { type Pace, projection } from '@acquis/domain/rules';
import { briefLine, briefOf } from '../answer/brief.js';
import { knownRecord } from '../arguments/records.js';
import type { Asked } from '../asked.js';
import { legalRests, type Supposed } from './supposed.js';

/** When a treaty would enter into force at a pace. */
export function supposeTreaty(text: string, pace: Pace, asked: Asked): Supposed {
  const treaty = knownRecord('treaties', text, asked);
  const about = briefOf('treaties', treaty, asked);
  const found = projection(treaty, asked.view, pace);
  return {
    about,
    result: { ...found },
    rests: [about, ...legalRests([found.rule], asked.view)],
    text: [
      `The record: ${briefLine(about, asked)}`,
      escaped(found.assumption),
      `${escaped(found.reasons.join(' '))} (${escaped(found.rule.name)})`,
    ],
  };
}

import { compareEdtf, compareText } from '../core/edtf.js';
import type { View } from '../core/view.js';
import type { Decision } from './schema.js';

/** Decisions, newest first. */
export function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort((a, b) => compareEdtf(b.on, a.on) || compareText(b.id, a.id));
}

/** The other stages of the same text: decisions on the same final symbol. */
export function otherStages(decision: Decision, view: View): readonly Decision[] {
  if (!decision.symbol) return [];
  return newestFirst(view.decisions.find((other) => other.symbol === decision.symbol && other.id !== decision.id));
}

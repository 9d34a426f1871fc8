import { pairsOf } from '../agreement/pairs.js';
import type { Selected } from '../store/select.js';

/** A state that cannot be placed among the others. */
export interface LeftOut {
  readonly state: string;
  /** With how many of the states compared it shares too few votes. */
  readonly tooFewWith: number;
}

/** States of which every two share enough votes, with their agreement, and those left out. */
export interface Comparable {
  readonly states: readonly string[];
  /** The agreement of two of them, by place in `states`. */
  readonly index: (a: number, b: number) => number;
  readonly leftOut: readonly LeftOut[];
  readonly required: number;
}

/**
 * Leaves out, one by one, the state that shares too few votes with most of the others (among equals the one with fewest
 * votes of its own, then the last by id), until every two that remain share enough.
 */
export function comparableIn(selected: Selected): Comparable {
  const { states } = selected;
  const { shared, index, required } = pairsOf(selected);
  const size = states.length;
  const kept = new Set(states.keys());
  const lacking = states.map((_, a) => {
    let count = 0;
    for (let b = 0; b < size; b++) if (a !== b && (shared[a * size + b] ?? 0) < required) count++;
    return count;
  });
  const own = (row: number) => shared[row * size + row] ?? 0;
  const worse = (a: number, b: number) => {
    const [more, less] = [lacking[a] ?? 0, lacking[b] ?? 0];
    if (more !== less) return more > less;
    if (own(a) !== own(b)) return own(a) < own(b);
    return (states[a] ?? '') > (states[b] ?? '');
  };
  const leftOut: LeftOut[] = [];
  for (;;) {
    let worst: number | undefined;
    for (const row of kept) if (worst === undefined || worse(row, worst)) worst = row;
    if (worst === undefined || ((lacking[worst] ?? 0) === 0 && own(worst) >= required)) break;
    kept.delete(worst);
    leftOut.push({ state: states[worst] ?? '', tooFewWith: lacking[worst] ?? 0 });
    for (const row of kept) {
      if ((shared[row * size + worst] ?? 0) < required) lacking[row] = (lacking[row] ?? 0) - 1;
    }
  }
  const rows = [...kept].sort((a, b) => ((states[a] ?? '') < (states[b] ?? '') ? -1 : 1));
  return {
    states: rows.map((row) => states[row] ?? ''),
    index: (a, b) => index[(rows[a] ?? 0) * size + (rows[b] ?? 0)] ?? Number.NaN,
    leftOut,
    required,
  };
}

import type { Selected } from '../store/select.js';
import { type Bitsets, bitCount, bitsetsOf } from './bitsets.js';
import { requiredShared } from './guard.js';
import { lijphart } from './index-of.js';

/** All pairs of a selection as square columns, `states.length` squared: what the matrix, the neighbours and the blocs rest on. */
export interface Pairs {
  readonly required: number;
  /** Recorded votes shared. */
  readonly shared: Uint32Array;
  /** Lijphart's index; NaN where a pair shares fewer votes than required. */
  readonly index: Float64Array;
}

function adoptedBy({ joined, adoptions }: Selected, a: number, b: number): number {
  let both = 0;
  for (let each = 0; each < adoptions.length; each++) {
    both += (joined[a * adoptions.length + each] ?? 0) & (joined[b * adoptions.length + each] ?? 0);
  }
  return both;
}

/** Shared votes and votes alike of two states, from their bits. */
function countPair({ words, inFavour, against, voted }: Bitsets, a: number, b: number) {
  let [shared, same, opposite] = [0, 0, 0];
  for (let x = a * words, y = b * words, end = x + words; x < end; x++, y++) {
    const both = (voted[x] ?? 0) & (voted[y] ?? 0);
    if (both === 0) continue;
    const [yesX, yesY, noX, noY] = [inFavour[x] ?? 0, inFavour[y] ?? 0, against[x] ?? 0, against[y] ?? 0];
    shared += bitCount(both);
    same += bitCount(both & ~(yesX ^ yesY) & ~(noX ^ noY));
    opposite += bitCount((yesX & noY) | (noX & yesY));
  }
  return { shared, same, opposite };
}

/** Compares all pairs of states of a selection. */
export function pairsOf(selected: Selected): Pairs {
  const size = selected.states.length;
  const required = requiredShared(selected.votes.length);
  const bitsets = bitsetsOf(selected);
  const [shared, index] = [new Uint32Array(size * size), new Float64Array(size * size)];
  for (let a = 0; a < size; a++) {
    for (let b = a; b < size; b++) {
      const pair = countPair(bitsets, a, b);
      const same = pair.same + adoptedBy(selected, a, b);
      const oneStep = pair.shared - pair.same - pair.opposite;
      const value = pair.shared < required ? Number.NaN : lijphart({ same, oneStep, opposite: pair.opposite });
      shared[a * size + b] = shared[b * size + a] = pair.shared;
      index[a * size + b] = index[b * size + a] = value;
    }
  }
  return { required, shared, index };
}

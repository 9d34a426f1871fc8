import type { Selected } from '../store/select.js';
import { cell } from '../store/vote-store.js';

/** For each state, one bit a vote: in favour, against, and any of the three ways; a state's words side by side. */
export interface Bitsets {
  readonly words: number;
  readonly inFavour: Int32Array;
  readonly against: Int32Array;
  readonly voted: Int32Array;
}

/** Packs the recorded votes of a selection, 32 a word. */
export function bitsetsOf({ states, votes, cells }: Pick<Selected, 'states' | 'votes' | 'cells'>): Bitsets {
  const width = votes.length;
  const words = Math.ceil(width / 32);
  const sets = {
    words,
    inFavour: new Int32Array(states.length * words),
    against: new Int32Array(states.length * words),
    voted: new Int32Array(states.length * words),
  };
  for (let row = 0; row < states.length; row++) {
    for (let word = 0; word < words; word++) {
      const first = word * 32;
      const bits = Math.min(32, width - first);
      let [yes, no, any] = [0, 0, 0];
      for (let bit = 0; bit < bits; bit++) {
        const value = cells[row * width + first + bit];
        if (value === cell.notMember || value === cell.noVoteRecorded) continue;
        const mask = 1 << bit;
        any |= mask;
        if (value === cell.inFavour) yes |= mask;
        else if (value === cell.against) no |= mask;
      }
      sets.inFavour[row * words + word] = yes;
      sets.against[row * words + word] = no;
      sets.voted[row * words + word] = any;
    }
  }
  return sets;
}

/** The number of bits set in a word of 32. */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

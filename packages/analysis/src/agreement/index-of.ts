import { cell } from '../store/vote-store.js';

/** How often two states voted which way: `counts[3 * a + b]`, where 0 is in favour, 1 against, 2 abstaining. */
export type PairTable = readonly number[];

const inFavour = cell.inFavour - 1;
const against = cell.against - 1;
const abstaining = cell.abstaining - 1;

function at(table: PairTable, a: number, b: number): number {
  return table[3 * a + b] ?? 0;
}

/** In how many votes two states voted alike, one step apart (one of them abstaining), and opposite ways. */
export interface Alike {
  readonly same: number;
  readonly oneStep: number;
  readonly opposite: number;
}

/** Sums a table of votes up. */
export function alikeIn(table: PairTable): Alike {
  return {
    same: at(table, inFavour, inFavour) + at(table, against, against) + at(table, abstaining, abstaining),
    oneStep:
      at(table, inFavour, abstaining) +
      at(table, abstaining, inFavour) +
      at(table, against, abstaining) +
      at(table, abstaining, against),
    opposite: at(table, inFavour, against) + at(table, against, inFavour),
  };
}

/** Lijphart's index of agreement, 0 to 1: a vote alike counts 1, one step apart ½, opposite 0. NaN over no votes. */
export function lijphart({ same, oneStep, opposite }: Alike): number {
  return (2 * same + oneStep) / (2 * (same + oneStep + opposite));
}

/**
 * Scott's pi with Lijphart's weights: 1 minus observed over expected disagreement, where chance draws both votes from the
 * pooled shares of the two states. 1 is full agreement, 0 what chance gives. Null where it is not defined: no votes, or both
 * states voted one and the same way throughout.
 */
export function scottsPi(table: PairTable): number | null {
  const { same, oneStep, opposite } = alikeIn(table);
  const votes = same + oneStep + opposite;
  const pooled = (way: number) => {
    const own = at(table, way, 0) + at(table, way, 1) + at(table, way, 2);
    const other = at(table, 0, way) + at(table, 1, way) + at(table, 2, way);
    return (own + other) / (2 * votes);
  };
  const [yes, no, abstain] = [pooled(inFavour), pooled(against), pooled(abstaining)];
  const expected = 2 * yes * no + abstain * (yes + no);
  return expected > 0 ? 1 - (oneStep / 2 + opposite) / votes / expected : null;
}

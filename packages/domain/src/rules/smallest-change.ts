import { count } from '../core/words.js';

/** The figures of a vote, in members. */
export interface Figures {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

/** How a vote with such figures comes out, under one rule. */
export type OutcomeOf<Outcome extends string = string> = (figures: Figures) => Outcome;

/** The smallest number of votes that makes a difference, and one way of it. */
export interface SmallestChange<Outcome extends string = string> {
  /** How many members. */
  readonly votes: number;
  /** The figures after it. */
  readonly tally: Figures;
  /** What they come to. */
  readonly outcome: Outcome;
  /** What those members would do, in a sentence. */
  readonly how: string;
}

const sides = ['inFavour', 'against', 'abstaining'] as const;
type Side = (typeof sides)[number];
type Shift = Readonly<Record<Side, number>>;

const acting: Readonly<Record<Side, string>> = { inFavour: 'in favour', against: 'against', abstaining: 'abstaining' };
const voting: Readonly<Record<Side, readonly [one: string, many: string]>> = {
  inFavour: ['votes in favour', 'vote in favour'],
  against: ['votes against', 'vote against'],
  abstaining: ['abstains', 'abstain'],
};

/** Every shift between the three sides that moves exactly so many members: those nearest to a plain change of side first. */
function shiftsOf(size: number): readonly Shift[] {
  const ring: Shift[] = [];
  for (let inFavour = -size; inFavour <= size; inFavour++) {
    const edge = Math.abs(inFavour) === size;
    const low = Math.max(-size, -size - inFavour);
    const high = Math.min(size, size - inFavour);
    for (let against = low; against <= high; against += edge ? 1 : Math.max(1, high - low))
      ring.push({ inFavour, against, abstaining: 0 - inFavour - against });
  }
  const parts = (shift: Shift) => sides.filter((side) => shift[side] !== 0).length;
  return ring.sort((a, b) => parts(a) - parts(b) || Math.abs(a.abstaining) - Math.abs(b.abstaining));
}

function shifted(figures: Figures, shift: Shift): Figures | undefined {
  const moved = {
    inFavour: figures.inFavour + shift.inFavour,
    against: figures.against + shift.against,
    abstaining: figures.abstaining + shift.abstaining,
  };
  return sides.every((side) => moved[side] >= 0) ? moved : undefined;
}

function howChanged(shift: Shift): string {
  const leave = sides.filter((side) => shift[side] < 0).map((side) => `${-shift[side]} of those ${acting[side]}`);
  const join = sides
    .filter((side) => shift[side] > 0)
    .map(
      (side) =>
        `${leave.length > 1 || sides.filter((other) => shift[other] > 0).length > 1 ? `${shift[side]} ` : ''}${voting[side][shift[side] === 1 ? 0 : 1]} instead`,
    );
  return `${leave.join(' and ')}: ${join.join(' and ')}`;
}

function plain(shift: Shift): string | undefined {
  const from = sides.filter((side) => shift[side] < 0);
  const to = sides.filter((side) => shift[side] > 0);
  const [source] = from;
  const [target] = to;
  if (from.length !== 1 || to.length !== 1 || !source || !target) return undefined;
  const size = shift[target];
  return `${size} of those ${acting[source]} ${voting[target][size === 1 ? 0 : 1]} instead`;
}

/**
 * The smallest number of members that must change a vote, from any to any other, for the outcome to differ; null where no
 * change of votes makes a difference. Exact: every shift of n members is tried before any of n + 1.
 */
export function changedVotes<O extends string>(figures: Figures, outcomeOf: OutcomeOf<O>): SmallestChange<O> | null {
  const now = outcomeOf(figures);
  const all = figures.inFavour + figures.against + figures.abstaining;
  for (let size = 1; size <= all; size++) {
    for (const shift of shiftsOf(size)) {
      const tally = shifted(figures, shift);
      const outcome = tally && outcomeOf(tally);
      if (tally && outcome && outcome !== now)
        return { votes: size, tally, outcome, how: plain(shift) ?? howChanged(shift) };
    }
  }
  return null;
}

/**
 * The smallest number of members with no vote recorded that must be given one, in favour or against, for the outcome to
 * differ; null where they are too few.
 */
export function givenVotes<O extends string>(
  figures: Figures,
  none: number,
  outcomeOf: OutcomeOf<O>,
): SmallestChange<O> | null {
  const now = outcomeOf(figures);
  for (let size = 1; size <= none; size++) {
    for (let inFavour = size; inFavour >= 0; inFavour--) {
      const tally = {
        ...figures,
        inFavour: figures.inFavour + inFavour,
        against: figures.against + size - inFavour,
      };
      const outcome = outcomeOf(tally);
      if (outcome === now) continue;
      const given = [inFavour && `${inFavour} in favour`, size - inFavour && `${size - inFavour} against`];
      return {
        votes: size,
        tally,
        outcome,
        how: `of the ${count(none, 'member')} with no vote recorded, ${given.filter(Boolean).join(' and ')}`,
      };
    }
  }
  return null;
}

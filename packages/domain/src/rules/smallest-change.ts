import { count } from '../core/words.js';
import { type Side, sides } from '../decisions/sides.js';

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

type Shift = Readonly<Record<Side, number>>;

const acting: Readonly<Record<Side, string>> = { inFavour: 'in favour', against: 'against', abstaining: 'abstaining' };
const voting: Readonly<Record<Side, readonly [one: string, many: string]>> = {
  inFavour: ['votes in favour', 'vote in favour'],
  against: ['votes against', 'vote against'],
  abstaining: ['abstains', 'abstain'],
};

/** Every shift between the three sides that moves exactly so many members, one side to one other before mixed ones. */
function* shiftsOf(size: number): Generator<Shift> {
  yield { inFavour: -size, against: size, abstaining: 0 };
  yield { inFavour: size, against: -size, abstaining: 0 };
  yield { inFavour: size, against: 0, abstaining: -size };
  yield { inFavour: 0, against: size, abstaining: -size };
  yield { inFavour: -size, against: 0, abstaining: size };
  yield { inFavour: 0, against: -size, abstaining: size };
  for (let part = 1; part < size; part++) {
    const rest = size - part;
    yield { inFavour: -size, against: part, abstaining: rest };
    yield { inFavour: size, against: -part, abstaining: -rest };
    yield { inFavour: part, against: -size, abstaining: rest };
    yield { inFavour: -part, against: size, abstaining: -rest };
    yield { inFavour: part, against: rest, abstaining: -size };
    yield { inFavour: -part, against: -rest, abstaining: size };
  }
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
  const from = sides.filter((side) => shift[side] < 0);
  const to = sides.filter((side) => shift[side] > 0);
  const leave = from.map((side) => `${-shift[side]} of those ${acting[side]}`).join(' and ');
  const [only] = to;
  const alone = from.length + to.length === 2 && only ? shift[only] === 1 : false;
  const join = to
    .map((side) => `${to.length > 1 ? `${shift[side]} ` : ''}${voting[side][alone ? 0 : 1]}`)
    .join(' and ');
  return `${leave} ${join} instead`;
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
      if (tally && outcome && outcome !== now) return { votes: size, tally, outcome, how: howChanged(shift) };
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

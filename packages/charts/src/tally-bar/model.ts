import { type Decision, type MemberVote, noVoteRecorded } from '@acquis/domain';
import { voteMarks } from '../vote-marks.js';

/** One stretch of the bar: a vote, its count, and where it lies, in members from the left. */
export interface TallySegment {
  readonly vote: MemberVote;
  readonly count: number;
  readonly start: number;
  readonly word: string;
}

/** The figures of a vote as one bar of all members of the day. */
export interface TallyBar {
  readonly total: number;
  readonly segments: readonly TallySegment[];
}

/** The figures of a vote, with the members for which none is recorded. */
export interface TallyFigures {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly noVoteRecorded: number;
}

/** The bar of a vote's figures. Segments without members are left out. */
export function tallyBarOf({ inFavour, against, abstaining, noVoteRecorded: none }: TallyFigures): TallyBar {
  const counts: readonly (readonly [MemberVote, number])[] = [
    ['in-favour', inFavour],
    ['against', against],
    ['abstaining', abstaining],
    ['no-vote-recorded', none],
  ];
  let start = 0;
  const segments = counts.map(([vote, count]) => {
    const segment = { vote, count, start, word: voteMarks[vote].word };
    start += count;
    return segment;
  });
  return { total: start, segments: segments.filter(({ count }) => count > 0) };
}

/** The bar of a decision's tally; undefined where there is none. */
export function tallyBar(decision: Decision): TallyBar | undefined {
  const { tally } = decision;
  return tally ? tallyBarOf({ ...tally, noVoteRecorded: noVoteRecorded(decision) ?? 0 }) : undefined;
}

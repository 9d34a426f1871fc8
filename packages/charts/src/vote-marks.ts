import type { MemberVote } from '@acquis/domain';

/** How a vote is drawn: never by colour alone. */
export interface VoteMark {
  readonly letter: string;
  readonly shape: string;
  readonly word: string;
}

/** Letter, shape and word of each vote. Colours belong to the surface. */
export const voteMarks: Readonly<Record<MemberVote, VoteMark>> = {
  'in-favour': { letter: 'Y', shape: '●', word: 'in favour' },
  against: { letter: 'N', shape: '▲', word: 'against' },
  abstaining: { letter: 'A', shape: '◐', word: 'abstaining' },
  'no-vote-recorded': { letter: '–', shape: '○', word: 'no vote recorded' },
};

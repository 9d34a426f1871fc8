import type { MemberVote } from '@acquis/domain';
import { cell } from './vote-store.js';

const words: Readonly<Record<number, MemberVote>> = {
  [cell.inFavour]: 'in-favour',
  [cell.against]: 'against',
  [cell.abstaining]: 'abstaining',
  [cell.noVoteRecorded]: 'no-vote-recorded',
};

/** How a member's vote stands in a cell; undefined where the state was no member. */
export function voteInCell(value: number): MemberVote | undefined {
  return words[value];
}

import { cell, type Selection, select, type VoteHead, type VoteStore } from '@acquis/analysis';
import type { MemberVote } from '@acquis/domain';

/** A vote of a side that took one. */
export type Cast = Exclude<MemberVote, 'no-vote-recorded'>;

/** A recorded vote in which two states voted differently. */
export interface Differing {
  readonly head: VoteHead;
  readonly votes: readonly [Cast, Cast];
  /** One voted in favour and the other against. */
  readonly opposite: boolean;
}

const casts = new Map<number, Cast>([
  [cell.inFavour, 'in-favour'],
  [cell.against, 'against'],
  [cell.abstaining, 'abstaining'],
]);

/** The votes of a selection in which both states voted and not alike, newest first. */
export function differing(store: VoteStore, a: string, b: string, selection: Selection): readonly Differing[] {
  const { states, votes, cells } = select(store, selection);
  const castBy = (state: string, vote: number) => {
    const row = states.indexOf(state);
    return row < 0 ? undefined : casts.get(cells[row * votes.length + vote] ?? 0);
  };
  return votes
    .flatMap((head, vote): Differing[] => {
      const [one, other] = [castBy(a, vote), castBy(b, vote)];
      if (one === undefined || other === undefined || one === other) return [];
      return [{ head, votes: [one, other], opposite: one !== 'abstaining' && other !== 'abstaining' }];
    })
    .reverse();
}

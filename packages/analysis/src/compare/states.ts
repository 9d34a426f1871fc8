import {
  compareEdtf,
  compareText,
  type Decision,
  descriptorOf,
  formatEdtfShort,
  type MemberVote,
  memberVoteWords,
  type State,
  type View,
  voteOf,
} from '@acquis/domain';
import { agreement } from '../agreement/agreement.js';
import { tracksStore } from '../store/tracks-store.js';
import type { ComparedLine } from './side-by-side.js';

/** How far two states agreed; without an index where they share too few votes. */
export interface AgreedPair {
  readonly states: readonly [string, string];
  readonly index: number | null;
  readonly corrected: number | null;
  readonly shared: number;
  readonly required: number;
}

/** A recorded vote in which states voted otherwise than each other. */
export interface Difference {
  readonly decision: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly on: string;
  readonly stage: string;
  /** In the order of the states compared; null: no member on that day. */
  readonly votes: readonly (MemberVote | null)[];
}

const voted = (vote: MemberVote | null) => vote !== null && vote !== 'no-vote-recorded';

function differenceIn(decision: Decision, states: readonly State[]): readonly Difference[] {
  const votes = states.map(({ id }) => voteOf(id, decision) ?? null);
  if (new Set(votes.filter(voted)).size < 2) return [];
  const { id, symbol, title, on, stage } = decision;
  return [{ decision: id, symbol, title, on, stage, votes }];
}

/** Every vote by member on a day on which one of the states was a member, newest first, as lines of a comparison. */
export function votesAsLines(states: readonly State[], view: View): readonly ComparedLine[] {
  return view.decisions
    .find((decision) => states.some(({ id }) => voteOf(id, decision) !== undefined))
    .toSorted((a, b) => compareEdtf(b.on, a.on) || compareText(a.id, b.id))
    .map((decision) => {
      const votes = states.map(({ id }) => voteOf(id, decision));
      return {
        label: `${descriptorOf('decisions').short(decision)}, ${formatEdtfShort(decision.on)}: ${decision.title}`,
        values: votes.map((vote) => (vote ? [{ text: memberVoteWords[vote] }] : [])),
        differs: differenceIn(decision, states).length > 0,
      };
    });
}

/** Pair by pair how far the states agreed in the recorded votes of the tracks, and the votes in which they did not. */
export function votesCompared(states: readonly State[], view: View) {
  const store = tracksStore(view);
  const inStore = states.filter(({ id }) => store.states.includes(id));
  const pairs = inStore.flatMap((a, index) =>
    inStore.slice(index + 1).map((b): AgreedPair => {
      const { index: found, corrected, shared, required } = agreement(store, a.id, b.id);
      return { states: [a.id, b.id], index: found, corrected, shared, required };
    }),
  );
  return {
    agreement: pairs,
    withoutVotes: states.filter((state) => !inStore.includes(state)).map(({ id }) => id),
    differences: view.decisions
      .all()
      .flatMap((decision) => differenceIn(decision, states))
      .sort((a, b) => compareEdtf(b.on, a.on) || compareText(a.decision, b.decision)),
  };
}

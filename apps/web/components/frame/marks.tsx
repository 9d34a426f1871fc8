import type { MemberVote } from '@acquis/domain';

/** The shape of a vote, drawn by its class. Decoration: the words beside it say the same. */
export function Shape({ vote }: { readonly vote: MemberVote }) {
  return <i className={`shape v-${vote}`} />;
}

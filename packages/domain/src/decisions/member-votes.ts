/** How a member's vote stands in the record. `no-vote-recorded` says nothing of presence. */
export const memberVotes = ['in-favour', 'against', 'abstaining', 'no-vote-recorded'] as const;

/** One of the {@link memberVotes}. */
export type MemberVote = (typeof memberVotes)[number];

import type { MemberVote } from '../decisions/member-votes.js';
import type { State } from './schema.js';

/** The regional groups as the United Nations names them. */
export const regionalGroupNames: Readonly<Record<NonNullable<State['regionalGroup']>, string>> = {
  african: 'African States',
  'asia-pacific': 'Asia-Pacific States',
  'eastern-european': 'Eastern European States',
  'latin-american-caribbean': 'Latin American and Caribbean States',
  'western-european-others': 'Western European and other States',
};

/** How a member's vote is put in words. */
export const memberVoteWords: Readonly<Record<MemberVote, string>> = {
  'in-favour': 'in favour',
  against: 'against',
  abstaining: 'abstained',
  'no-vote-recorded': 'no vote recorded',
};

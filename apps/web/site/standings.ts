import { voteMarks } from '@acquis/charts';
import { memberVotes } from '@acquis/domain';

/** How a state may stand in a vote, in the order in which it is drawn. */
export const standingOrder: readonly string[] = [...memberVotes, 'not-a-member'];

/** Each standing in words. */
export const standingWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(memberVotes.map((vote) => [vote, voteMarks[vote].word])),
  'not-a-member': 'not a Member then',
};

import type { VoteStore } from '@acquis/analysis';
import { type Decision, nearest } from '@acquis/domain';
import { invalidParameter } from '../problems/invalid-parameter.js';
import { Problem } from '../problems/problem.js';

/** The id under which a store has a vote: its own, or that of the decision it is. */
export function voteNamed({ votes }: VoteStore, text: string): string | undefined {
  return votes.find(({ id, decision }) => id === text || decision === text)?.id;
}

/** Says of a decision that it is none whose votes are known by member. */
export function noCompleteVote({ id }: Pick<Decision, 'id'>, { votes, source }: VoteStore): Problem {
  const known = votes.map((vote) => vote.id);
  const [near] = nearest(id, known, 1);
  const accepted =
    source.name === 'tracks'
      ? known
      : ['the id of a decision in plenary with a recorded vote, or of a vote of the store'];
  const detail = `Of "${id}" the votes asked about hold no complete vote by member.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
  return new Problem(invalidParameter, {
    detail: `decision: ${detail}`,
    errors: [{ parameter: 'decision', value: id, detail, accepted }],
  });
}

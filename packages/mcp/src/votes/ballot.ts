import { type Decision, latest, type MemberVote, membersOn, memberVotes, type State } from '@acquis/domain';
import { knownVoteOf } from '@acquis/domain/votes';
import { z } from 'zod';

/** How a state stands in a vote. */
export const standing = z
  .enum([...memberVotes, 'not-a-member', 'not-in-record'])
  .describe(
    'A vote; "no-vote-recorded": a member on none of the lists, why is not known (neither absence nor non-participation); "not-a-member": not on that day; "not-in-record": the record does not hold its vote.',
  );

/** How a state stands in a vote. */
export type Standing = z.output<typeof standing>;

/** How a state stands in the vote on a decision. */
export function standingIn(decision: Decision, state: State['id']): Standing {
  const known: MemberVote | undefined = knownVoteOf(state, decision)?.vote;
  if (known) return known;
  return membersOn(latest(decision.on)).some(({ id }) => id === state) ? 'not-in-record' : 'not-a-member';
}

/** States that stand alike in every one of some votes. */
export interface Pattern {
  /** In the order of the decisions. */
  readonly votes: readonly Standing[];
  readonly count: number;
  /** By id. */
  readonly states: readonly string[];
}

/** The states that were members on the day of any of the decisions, by how they stand in each, most first. */
export function patternsOf(decisions: readonly Decision[], among: (state: State['id']) => boolean): readonly Pattern[] {
  const states = new Set(decisions.flatMap(({ on }) => membersOn(latest(on)).map(({ id }) => id)));
  const patterns = new Map<string, { readonly votes: readonly Standing[]; readonly states: string[] }>();
  for (const state of [...states].filter(among)) {
    const votes = decisions.map((decision) => standingIn(decision, state));
    const key = votes.join();
    const pattern = patterns.get(key) ?? { votes, states: [] };
    pattern.states.push(state);
    patterns.set(key, pattern);
  }
  return [...patterns.values()]
    .map((pattern) => ({ ...pattern, count: pattern.states.length }))
    .sort((a, b) => b.count - a.count);
}

import type { Decision, View } from '@acquis/domain';

/** What a recorded vote needed to carry. */
export interface Needed {
  /** The least number of votes in favour that carries, the same members being present and voting. */
  readonly votes: number;
  readonly words: string;
}

/**
 * What a recorded vote under the majority rule of the General Assembly needed: more than half of the members present and
 * voting, or two thirds where a source states that these were applied. Undefined under any other rule, or without figures.
 */
export function majorityOf({ body, tally, majorityApplied }: Decision, view: View): Needed | undefined {
  if (!tally || view.bodies.get(body)?.decidesBy?.rule !== 'assembly-majority') return undefined;
  const voting = tally.inFavour + tally.against;
  if (voting === 0) return undefined;
  return majorityApplied === 'two-thirds'
    ? { votes: Math.ceil((2 * voting) / 3), words: `two thirds of the ${voting} present and voting` }
    : { votes: Math.floor(voting / 2) + 1, words: `more than half of the ${voting} present and voting` };
}

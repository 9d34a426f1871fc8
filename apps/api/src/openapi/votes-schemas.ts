import { z } from 'zod';
import { codebook } from '../votes/codebook.js';
import { decisionVoted, voteOfMember, voteOfState } from '../votes/vote-columns.js';
import { answerOf, meta } from './envelope-schema.js';

const stateVoted = z.object({ id: z.string(), name: z.string(), status: z.enum(['member', 'observer']) });

/** The schemas of the answers about votes by member, by the name of the component. */
export const votesSchemas: readonly (readonly [string, z.ZodType])[] = [
  [
    'DecisionVotesAnswer',
    z.object({ data: z.array(voteOfMember), meta: meta.safeExtend({ decision: decisionVoted }) }),
  ],
  ['StateVotesAnswer', z.object({ data: z.array(voteOfState), meta: meta.safeExtend({ state: stateVoted }) })],
  ['CodebookAnswer', answerOf(codebook)],
];

import type { ProblemKind } from './problem.js';

/** A supposition that does not fit what it is about. */
export const unsupposable: ProblemKind = {
  name: 'unsupposable',
  status: 400,
  title: 'The supposition does not fit',
  meaning:
    'Each field of the body is sound, but what they suppose together does not fit the decision or treaty: a state that was no member on the day, a vote changed by name where the record holds only figures, two ways of changing one vote. The detail says why, and what can be supposed.',
  members: { example: 'A body the address takes.' },
};

import type { ProblemKind } from './problem.js';

/** What a method of analysis refuses to compute. */
export const notComputed: ProblemKind = {
  name: 'not-computed',
  status: 409,
  title: 'Not computed, by the method',
  meaning:
    'The question is understood, and the method refuses to answer it over these votes: an index over too few of them, or over a group whose members of the day are not known, would look like knowledge and be none. The detail gives the reason; the page of the method, in the repository, gives the rule.',
  members: {},
};

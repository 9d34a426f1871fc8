import type { ProblemKind } from './problem.js';

/** The program failed. */
export const internalError: ProblemKind = {
  name: 'internal-error',
  status: 500,
  title: 'The answer could not be made',
  meaning: "The program failed. The fault is ours, not the request's; please report the id of the request.",
  members: { requestId: 'The id of the request, as in the header X-Request-Id and in the logs.' },
};

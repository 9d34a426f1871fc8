import type { ProblemKind } from './problem.js';

/** A request that did not come to its end in time. */
export const requestTimeout: ProblemKind = {
  name: 'request-timeout',
  status: 408,
  title: 'The request took too long to arrive',
  meaning: 'The headers or the body of the request did not come to their end in time. Send it again.',
  members: {},
};

import type { ProblemKind } from './problem.js';

/** A request whose address cannot be read at all. */
export const malformedRequest: ProblemKind = {
  name: 'malformed-request',
  status: 400,
  title: 'The request cannot be read',
  meaning:
    'The address or the Host header of the request is no valid one, so that it cannot be said what was asked for.',
  members: {},
};

import type { ProblemKind } from './problem.js';

/** A query parameter has a value it cannot have. */
export const invalidParameter: ProblemKind = {
  name: 'invalid-parameter',
  status: 400,
  title: 'Invalid value of a query parameter',
  meaning:
    'A query parameter has a value it cannot have: a day that does not exist, a limit out of range, a value that no record has, or several values where there is one. Each entry under "errors" says which parameter, what was found and what is accepted.',
  members: {
    errors: 'One entry for each thing wrong with the query string: "parameter", "value", "detail", "accepted".',
  },
};

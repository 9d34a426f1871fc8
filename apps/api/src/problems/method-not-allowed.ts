import type { ProblemKind } from './problem.js';

/** Nothing is written over this API, and each address is asked in one way. */
export const methodNotAllowed: ProblemKind = {
  name: 'method-not-allowed',
  status: 405,
  title: 'Method not allowed',
  meaning:
    'An address is read with GET and HEAD or, where it works out an answer from what is sent to it, asked with POST; it takes no other method, and nothing is kept of what is sent. To correct a record, edit its file in the repository.',
  members: { accepted: 'The methods that are allowed, as in the Allow header.' },
};

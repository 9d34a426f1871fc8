import type { ProblemKind } from './problem.js';

/** The record is read, never written, over this API. */
export const methodNotAllowed: ProblemKind = {
  name: 'method-not-allowed',
  status: 405,
  title: 'Method not allowed',
  meaning:
    'The API is read with GET and HEAD; it takes no other method. To correct a record, edit its file in the repository.',
  members: { accepted: 'The methods that are allowed, as in the Allow header.' },
};

import type { ProblemKind } from './problem.js';

/** A request that takes none of the formats there are. */
export const notAcceptable: ProblemKind = {
  name: 'not-acceptable',
  status: 406,
  title: 'Not in that format',
  meaning:
    'The Accept header, or the end of the path, names only formats that the address does not have. Those it has are under "accepted"; leave the header out for JSON, or end the path in ".csv" for CSV.',
  members: { accepted: 'The media types the address has.' },
};

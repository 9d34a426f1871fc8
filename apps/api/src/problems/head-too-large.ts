import type { ProblemKind } from './problem.js';

/** A request whose address and headers together are larger than this API reads. */
export const headTooLarge: ProblemKind = {
  name: 'head-too-large',
  status: 431,
  title: 'The address and headers are too large',
  meaning:
    'The address and the headers of a request may have 16 kB together. Send fewer or shorter headers; this API needs none of them.',
  members: {},
};

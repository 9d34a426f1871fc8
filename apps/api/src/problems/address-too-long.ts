import type { ProblemKind } from './problem.js';

/** How many characters the path and query of a request may have. */
export const longestAddress = 8 * 1024;

/** An address longer than this API reads. */
export const addressTooLong: ProblemKind = {
  name: 'address-too-long',
  status: 414,
  title: 'The address is too long',
  meaning:
    'The path and query of an address may have so many characters and no more, which is ample for every filter there is. Ask for less at once.',
  members: { most: 'How many characters the path and query may have.' },
};

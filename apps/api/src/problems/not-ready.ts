import type { ProblemKind } from './problem.js';

/** A service that is starting or stopping. */
export const notReady: ProblemKind = {
  name: 'not-ready',
  status: 503,
  title: 'Not ready',
  meaning:
    'The service is starting, or about to stop, and asks that requests be sent elsewhere for the moment. It answers those that come all the same, but for what rests on the votes of the whole General Assembly until they are loaded.',
  members: {},
};

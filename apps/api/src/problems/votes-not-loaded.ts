import type { ProblemKind } from './problem.js';

/** The votes of the whole Assembly are not loaded. */
export const votesNotLoaded: ProblemKind = {
  name: 'votes-not-loaded',
  status: 409,
  title: 'The votes of the whole Assembly are not loaded',
  meaning:
    'The question is about the recorded votes of the whole General Assembly, and this API was started without them. Who runs it imports the voting data of the UN Library with "acquis import <file>" and starts it with ACQUIS_VOTES=<store>. The votes of the three tracks are always there: votes=tracks.',
  members: {},
};

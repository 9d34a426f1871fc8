import type { ProblemKind } from './problem.js';

/** The record became known after the day asked for. */
export const notYetKnown: ProblemKind = {
  name: 'not-yet-known',
  status: 404,
  title: 'Not yet known on that day',
  meaning:
    'The record exists, but what it records became public only after the day given by "asOf". Ask for that day or a later one.',
  members: {
    knownSince: 'The first day, YYYY-MM-DD, at whose end the record was known.',
    url: 'The address of the record as of that day.',
  },
};

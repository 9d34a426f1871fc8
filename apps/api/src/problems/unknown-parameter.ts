import type { ProblemKind } from './problem.js';

/** The query string has a parameter the address does not take. */
export const unknownParameter: ProblemKind = {
  name: 'unknown-parameter',
  status: 400,
  title: 'Unknown query parameter',
  meaning:
    'The query string has a parameter that this address does not take. A misspelt filter would otherwise give an answer that looks right and is not. Use one of the parameters under "accepted"; names are written exactly so.',
  members: {
    accepted: 'The parameters this address takes.',
    errors: 'One entry for each thing wrong with the query string: "parameter", "value", "detail", "accepted".',
  },
};

import type { ProblemKind } from './problem.js';

/** A body that is not JSON at all. */
export const malformedBody: ProblemKind = {
  name: 'malformed-body',
  status: 400,
  title: 'The body is not JSON',
  meaning:
    'The body cannot be read as JSON (RFC 8259) in UTF-8: it is empty or cut off, a comma or quotation mark is missing or too many, or it has bytes that are no UTF-8. Nothing was read of it. An example of a body that is read is under "example".',
  members: { example: 'A body the address takes.' },
};

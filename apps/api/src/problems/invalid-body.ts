import type { ProblemKind } from './problem.js';

/** A body whose fields are not those the address takes. */
export const invalidBody: ProblemKind = {
  name: 'invalid-body',
  status: 400,
  title: 'Invalid body',
  meaning:
    'The body is JSON, but a field is left out, has a value it cannot have, or is none that the address takes. Fields not known are refused: a misspelt one would otherwise give an answer that looks right and is not. Each entry under "errors" says which field, what was found and what is accepted.',
  members: {
    errors:
      'One entry for each thing wrong with the body: "pointer" (JSON Pointer, RFC 6901, of the field; empty for the body itself), "value", "detail", "accepted".',
    example: 'A body the address takes.',
  },
};

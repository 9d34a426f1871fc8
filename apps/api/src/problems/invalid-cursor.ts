import type { ProblemKind } from './problem.js';

/** A cursor that does not belong to the list asked for. */
export const invalidCursor: ProblemKind = {
  name: 'invalid-cursor',
  status: 400,
  title: 'Cursor does not belong to this list',
  meaning:
    'A cursor is good for the list it came from: the same collection, filters, order, day and data version. It was altered, or one of these has changed since. Start again from the first page; to walk through a list across midnight (UTC), give "asOf" from the first page on, or follow the "next" links of the Link header, which carry it.',
  members: { first: 'The address of the first page of the list asked for.' },
};

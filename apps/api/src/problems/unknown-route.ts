import type { ProblemKind } from './problem.js';

/** Nothing is at the address. */
export const unknownRoute: ProblemKind = {
  name: 'unknown-route',
  status: 404,
  title: 'Nothing is at this address',
  meaning:
    'No collection and no other route has this path. The collections are listed under "collections", the other routes under "routes".',
  members: {
    collections: 'Every collection: "name" and "url".',
    routes: 'The addresses of the other routes.',
    suggestions:
      'The addresses and collections whose names look most like what was asked for, else those beside it: "name" and "url".',
  },
};

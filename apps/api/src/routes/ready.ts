import { json } from '../answer.js';
import { notReady } from '../problems/not-ready.js';
import { Problem } from '../problems/problem.js';
import type { Route } from '../route.js';

/** Whether requests should be sent here, for whoever shares them out. */
export const readyRoute: Route = {
  path: '/readyz',
  operationId: 'ready',
  tag: 'service',
  summary: 'Whether requests should be sent here',
  description:
    'Not before the votes are loaded and the search index of today stands, and no longer once the service is about to stop. Never cached. Parameters are ignored.',
  parameters: [],
  answers: { component: 'Ready' },
  refusals: [414, 503],
  answer: ({ service }) => {
    if (!service.ready()) throw new Problem(notReady, { detail: 'The service is starting or about to stop.' });
    return { status: 200, type: json, body: JSON.stringify({ status: 'ready' }), holds: 'never' };
  },
};

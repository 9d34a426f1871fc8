import { version } from '@acquis/domain';
import { json } from '../answer.js';
import type { Route } from '../route.js';

/** Whether the service answers, for whoever watches over it. */
export const healthRoute: Route = {
  path: '/healthz',
  operationId: 'health',
  tag: 'service',
  summary: 'Whether the service answers',
  description: 'Never cached. Parameters are ignored.',
  parameters: [],
  answers: { component: 'Health' },
  refusals: [414],
  answer: ({ service }) => ({
    status: 200,
    type: json,
    body: JSON.stringify({ status: 'ok', version, today: service.today() }),
    holds: 'never',
  }),
};
